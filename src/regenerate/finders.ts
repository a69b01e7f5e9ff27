/** A finder that works in several threads. What it tells is the same for any number of them. */
import { Worker } from 'node:worker_threads';
import { FINDING_THREAD } from '../host/places.ts';
import type { Article } from '../model.ts';
import { outOfMemory } from './failure.ts';
import type { Finder, Finding } from './finder.ts';

/** How much text a thread gets at a time, in UTF-16 code units: a tenth of a second of work. */
const BATCH = 200_000;
/** Less text than this is not worth the start of threads, in UTF-16 code units. */
const WORTH_THREADS = 1_000_000;

/**
 * The articles in batches of about the same amount of text.
 * @example
 * [...batchesOf([{ id: 'a', text: 'Eins' }, { id: 'b', text: 'Zwei' }, { id: 'c', text: 'Drei' }], 8)].length // 2
 */
export function* batchesOf(articles: readonly Article[], most = BATCH): Generator<readonly Article[]> {
  let batch: Article[] = [];
  let size = 0;
  for (const article of articles) {
    batch.push(article);
    size += article.text.length;
    if (size < most) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Keeps one thread busy until no batch is left. */
function work(
  thread: Worker,
  batches: Iterator<readonly Article[]>,
  hear: Parameters<Finder>[1],
): Promise<void> {
  return new Promise((resolve, reject) => {
    let batch: readonly Article[] = [];
    const give = () => {
      const next = batches.next();
      if (next.done) return resolve();
      batch = next.value;
      thread.postMessage(batch);
    };
    thread.on('message', (findings: readonly Finding[]) => {
      findings.forEach((finding, i) => {
        const article = batch[i];
        if (article) hear(article, finding);
      });
      give();
    });
    thread.on('error', (error) => reject(outOfMemory(error) ?? error));
    give();
  });
}

/** A finder with so many threads, which are started for the work and ended after it. */
export const finderApart =
  (count: number): Finder =>
  async (articles, hear) => {
    const batches = batchesOf(articles);
    const threads = Array.from({ length: count }, () => new Worker(FINDING_THREAD));
    try {
      await Promise.all(threads.map((thread) => work(thread, batches, hear)));
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
  };

/** Works here where there is little to do, or one thread is to do it. */
export function finderFor(count: number, here: Finder, apart = finderApart): Finder {
  return (articles, hear) => {
    const text = articles.reduce((sum, article) => sum + article.text.length, 0);
    const finder = count > 1 && text >= WORTH_THREADS ? apart(count) : here;
    return finder(articles, hear);
  };
}

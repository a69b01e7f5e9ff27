/** Notices that files which gave articles last time give none now, before a good graph is replaced by a poorer one. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { textOf, writeWhole } from '../host/files.ts';
import type { Problem } from '../model.ts';
import { ARTICLES, type Corpus } from './corpus.ts';
import { NotPublished } from './not-published.ts';

/** How many articles each file gave at the last publication, by its path below the folder of articles. */
export type Given = ReadonlyMap<string, number>;

const fileIn = (state: string) => join(state, 'given.json');

/** What each file gave at the last publication. */
export function readGiven(state: string): Given {
  try {
    const stored: unknown = JSON.parse(textOf(fileIn(state)) ?? '{}');
    const counts = Object.entries(stored ?? {});
    return new Map(counts.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch {
    return new Map();
  }
}

/** Remembers what each file gave. */
export function rememberGiven(state: string, { given }: Corpus): void {
  mkdirSync(state, { recursive: true });
  writeWhole(fileIn(state), `${JSON.stringify(Object.fromEntries(given))}\n`);
}

const lostFile = (path: string, count: number): Problem => ({
  code: 'regenerate/loss',
  where: `${ARTICLES}/${path}`,
  message: `It gave ${count} ${count === 1 ? 'article' : 'articles'} last time and gives none now.`,
  lost: true,
});

const lostAll = (count: number): Problem => ({
  code: 'regenerate/loss',
  where: ARTICLES,
  message: `It held ${count} ${count === 1 ? 'article' : 'articles'} last time and holds none now.`,
  lost: true,
});

/** Files that are still there, or lie where nothing could be read, but give nothing more; and a corpus that has become empty. */
export function lossesOf(
  state: string,
  { given, unread }: Pick<Corpus, 'given' | 'unread'>,
): readonly Problem[] {
  const before = [...readGiven(state)].filter(([, count]) => count > 0);
  const isUnread = (path: string) => unread.some((place) => path === place || path.startsWith(`${place}/`));
  const lost = before.filter(([path]) => (given.has(path) ? given.get(path) === 0 : isUnread(path)));
  if (lost.length > 0) return lost.map(([path, count]) => lostFile(path, count));
  const total = before.reduce((sum, [, count]) => sum + count, 0);
  const isEmpty = [...given.values()].every((count) => count === 0);
  return isEmpty && total > 0 ? [lostAll(total)] : [];
}

/**
 * Throws `NotPublished` where the graph of this corpus would miss what the last one had, apart from files that were removed.
 * @param unfound the articles that could not be analysed: when these are all, the fault is hardly theirs.
 */
export function refuseLoss(state: string, corpus: Corpus, unfound: readonly Problem[]): void {
  const allFailed = unfound.length > 0 && unfound.length === corpus.articles.length;
  const losses = allFailed ? unfound : lossesOf(state, corpus);
  if (losses.length === 0) return;
  const others = corpus.problems.filter(({ lost }) => lost);
  throw new NotPublished([...losses, ...others], 'Put it right, or publish without them: --allow-loss', true);
}

/** Throws `NotPublished` where an article or a file is lost. */
export function refuseFailures(problems: readonly Problem[], keeps: boolean): void {
  const failures = problems.filter(({ lost }) => lost);
  if (failures.length > 0)
    throw new NotPublished(failures, 'Put it right, or build without --strict.', keeps);
}

/** A graph anew from what was found in its articles: linked, counted, published. */
import { join } from 'node:path';
import type { Article, Problem } from '../model.ts';
import type { Pipeline } from '../pipeline.ts';
import { openMemo } from './article-memo.ts';
import { changeFile } from './change-file.ts';
import { type Chosen, chooseArticles } from './chosen.ts';
import { type Material, struckMaterial } from './material.ts';
import { problemFile } from './problem-file.ts';
import type { Progress } from './progress.ts';
import { ARTICLE_FOLDER, beginPublication } from './publish.ts';
import { publishArticles, type ToPublish } from './publish-articles.ts';

/** The file of the state in which it is remembered how articles were published. */
const MEMO = 'articles';

/** What is asked of one build only. */
export type Once = Readonly<Record<'fresh' | 'clean' | 'verify', boolean>>;

/** How and where a graph is made. */
interface Order {
  /** The folder that gets the graph. */
  readonly out: string;
  /** The folder of what is kept. */
  readonly state: string;
  /** Names the program: what another one has published is looked at again. */
  readonly program: string;
  readonly once: Once;
  readonly chosen: Chosen;
  readonly progress: Progress;
}

/** The articles of a corpus with what is known of them. */
export interface Worked {
  readonly all: readonly Article[];
  readonly material: readonly Material[];
  /** Whether nobody has corrected anything. */
  readonly isPlain: boolean;
}

const digestsOf = (material: readonly Material[]) => material.map(({ digest }) => digest);

/** The text of a sentence of an article. */
function sentenceIn(one: ToPublish | undefined, sentence: number): string {
  const { start, end } = one?.found().sentences[sentence] ?? { start: 0, end: 0 };
  return one?.article.text.slice(start, end) ?? '';
}

/** Links and counts what was found, and publishes it; gives the names of the files of articles, and what was counted. */
export function renew(
  pipeline: Pipeline,
  { all, material: before, isPlain }: Worked,
  unread: readonly Problem[],
  { out, state, program, once, chosen, progress }: Order,
) {
  progress('linking', 0, 0);
  const linkedAll = pipeline.linkDigests(all, digestsOf(before));
  const material = isPlain ? before : struckMaterial(all, before, linkedAll, pipeline);
  const { articles, digests, linked, numbers } = chooseArticles(all, digestsOf(material), linkedAll, chosen);
  const publication = beginPublication(out, once.fresh || once.verify);
  const toPublish = articles.flatMap((article, i) => {
    const { found, finding } = material[numbers[i] ?? -1] ?? {};
    return found === undefined ? [] : [{ article, found, finding, actors: linked.actors[i] ?? [] }];
  });
  const memo = openMemo(join(state, MEMO), program);
  const names = publishArticles(toPublish, publication, memo, (done) => {
    progress('publishing', done, articles.length);
  });
  progress('counting', 0, 0);
  const filed = articles.map(({ text: _, ...head }, i) => ({
    ...head,
    file: `${ARTICLE_FOLDER}/${names[i]}`,
  }));
  const { json, occurrences, ...network } = pipeline.networkOfDigests(
    filed,
    digests,
    linked,
    (article, sentence) => sentenceIn(toPublish[article], sentence),
    once.fresh ? undefined : publication.previous,
    chosen.choices.window,
  );
  const problems = [...unread, ...network.problems];
  const published = publication.finish({
    graph: json,
    occurrences,
    problems: problemFile(problems),
    changes: changeFile(network.changes, network.version),
  });
  const { length: counted } = articles;
  return { names, network: { ...network, ...published, problems, articles: counted, of: all.length } };
}

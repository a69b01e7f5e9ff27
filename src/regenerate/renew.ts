/** A graph anew from what was found in its articles: linked, counted, published. */
import { join } from 'node:path';
import { parseArticle } from '../graph/article-file.ts';
import { textOf } from '../host/files.ts';
import type { Article, Problem } from '../model.ts';
import type { Before, Pipeline } from '../pipeline.ts';
import { openMemo } from './article-memo.ts';
import { changeFile } from './change-file.ts';
import { type Chosen, chooseArticles } from './chosen.ts';
import { keepOutline, readKeptOutline } from './kept-outline.ts';
import { headOf } from './lazy-article.ts';
import { type Material, struckMaterial } from './material.ts';
import { problemFile } from './problem-file.ts';
import type { Progress } from './progress.ts';
import { ARTICLE_FOLDER, beginPublication } from './publish.ts';
import { publishArticles } from './publish-articles.ts';

/** The file of the state in which it is remembered how articles were published. */
const MEMO = 'articles';
/** The one in which it is remembered whom the published graph shows. */
const OUTLINE = 'outline';

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

/** The text of a sentence of a published article. */
function sentenceIn(file: string, sentence: number): string {
  try {
    const { text, sentences } = parseArticle(JSON.parse(textOf(file) ?? ''));
    return text.slice(...(sentences[sentence] ?? [0, 0]));
  } catch {
    return '';
  }
}

/** The graph that is published, by what is remembered of it, if that is of the same bytes. */
const graphBefore = (bytes: Uint8Array | undefined, state: string): Before | undefined =>
  bytes && (readKeptOutline(join(state, OUTLINE), bytes) ?? bytes);

/** Links and counts what was found, and publishes it; gives the files of articles, and what was counted. */
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
  const files = publishArticles(toPublish, publication, memo, (done) => {
    progress('publishing', done, articles.length);
  });
  progress('counting', 0, 0);
  const filed = articles.map((article, i) => ({
    ...headOf(article),
    file: `${ARTICLE_FOLDER}/${files[i]?.name}`,
  }));
  const { json, occurrences, outline, ...network } = pipeline.networkOfDigests(
    filed,
    digests,
    linked,
    (article, sentence) => sentenceIn(join(out, ARTICLE_FOLDER, files[article]?.name ?? ''), sentence),
    once.fresh ? undefined : graphBefore(publication.previous, state),
    chosen.choices.window,
  );
  const problems = [...unread, ...network.problems];
  const { sums, ...published } = publication.finish({
    graph: json,
    occurrences,
    problems: problemFile(problems),
    changes: changeFile(network.changes, network.version),
  });
  keepOutline(join(state, OUTLINE), sums.graph, outline);
  const { length: counted } = articles;
  return { files, sums, network: { ...network, ...published, problems, articles: counted, of: all.length } };
}

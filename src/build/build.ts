/** Regenerates the graph of a corpus: read, find (only what is new), count anew, publish. */
import { dirname, join, resolve } from 'node:path';
import type { Article, Found, Problem } from '../model.ts';
import type { Pipeline } from '../pipeline.ts';
import { articleFile } from './article-file.ts';
import { type FoundCache, openCache } from './cache.ts';
import { createCorpusReader } from './corpus.ts';
import { messageOf, sha256 } from './files.ts';
import { takeLock } from './lock.ts';
import { ARTICLE_FOLDER, GRAPH_FILE, publish, textOf } from './publish.ts';
import type { Report } from './report.ts';

/** Hears how far a build is: `done` of `total` articles. */
export type Progress = (doing: 'reading' | 'finding' | 'linking', done: number, total: number) => void;

export interface BuildOptions {
  /** The folder with `articles/`. */
  readonly corpus: string;
  /** The folder that gets `graph.json` and `articles/`. */
  readonly out: string;
  /** Reads everything anew and lays the picture out anew. */
  readonly fresh?: boolean;
  readonly pipeline: () => Promise<Pipeline>;
  /** Changes whenever the same text may be read differently. */
  readonly fingerprint: () => string;
  readonly progress?: Progress;
}

const VERSION_LENGTH = 12;

/** The folder with the cache and the lock: beside the graph. */
const stateFolder = (out: string) => join(dirname(resolve(out)), '.dramatis');

/** An article that cannot be analysed costs only itself: it stands in the graph without names. */
function findOne(article: Article, pipeline: Pipeline): Found | Problem {
  try {
    return pipeline.find(article);
  } catch (error) {
    return { code: 'build/find', where: article.id, message: `It cannot be analysed: ${messageOf(error)}.` };
  }
}

const nothingIn = ({ id, language = 'und' }: Article): Found => ({
  article: id,
  language,
  sentences: [],
  mentions: [],
});

function findAll(articles: readonly Article[], pipeline: Pipeline, cache: FoundCache, progress: Progress) {
  const problems: Problem[] = [];
  let found = 0;
  const founds = articles.map((article, i): Found => {
    const known = cache.get(article);
    if (known !== undefined) return known;
    progress('finding', i, articles.length);
    found++;
    const result = findOne(article, pipeline);
    if ('mentions' in result) {
      cache.set(article, result);
      return result;
    }
    problems.push(result);
    return nothingIn(article);
  });
  return { founds, found, problems };
}

/** Links and counts what was found, and puts it into the folder `out`. */
function renew(
  out: string,
  pipeline: Pipeline,
  articles: readonly Article[],
  founds: readonly Found[],
  fresh: boolean,
) {
  const linked = pipeline.link(articles, founds);
  const files = articles.map((article, i) =>
    articleFile(article, founds[i] as Found, linked.actors[i] ?? []),
  );
  const filed = articles.map((article, i) => ({ ...article, file: `${ARTICLE_FOLDER}/${files[i]?.name}` }));
  const last = fresh ? undefined : textOf(join(out, GRAPH_FILE));
  const { json, ...network } = pipeline.network(filed, founds, linked, last);
  const changed = publish(out, json, files);
  return { ...network, changed, version: sha256(json).slice(0, VERSION_LENGTH) };
}

/**
 * A build that can be repeated: what it has read and found it keeps for the next time.
 * A build throws `UserError` (no corpus, another build) or what the disk says; the last good graph then stays as it is.
 */
export function createBuilder(options: BuildOptions): () => Promise<Report> {
  const { corpus, out, progress = () => {} } = options;
  const state = stateFolder(out);
  const readCorpus = createCorpusReader(corpus);
  let fresh = options.fresh ?? false;
  let pipeline: Pipeline | undefined;
  let cache: FoundCache | undefined;

  return async () => {
    const began = performance.now();
    const release = takeLock(join(state, 'lock'));
    try {
      progress('reading', 0, 0);
      const { articles, problems: unread } = readCorpus();
      pipeline ??= await options.pipeline();
      cache ??= openCache(state, options.fingerprint(), fresh);
      const { founds, found, problems: unfound } = findAll(articles, pipeline, cache, progress);
      cache.flush();
      progress('linking', articles.length, articles.length);
      const { problems: uncounted, ...network } = renew(out, pipeline, articles, founds, fresh);
      fresh = false;
      const problems = [...unread, ...unfound, ...uncounted];
      const seconds = (performance.now() - began) / 1000;
      return { articles: articles.length, found, ...network, problems, seconds };
    } finally {
      release();
    }
  };
}

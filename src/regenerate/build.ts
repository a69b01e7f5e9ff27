/** Regenerates the graph of a corpus: read, find (only what is new), count anew, publish. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, sha256, textOf } from '../host/files.ts';
import { takeLock } from '../host/lock.ts';
import { UserError } from '../host/user-error.ts';
import type { Article, Found, Problem } from '../model.ts';
import type { Pipeline } from '../pipeline.ts';
import { articleFile } from './article-file.ts';
import { type FoundCache, openCache } from './cache.ts';
import { createCorpusReader } from './corpus.ts';
import { refuseFailures, refuseLoss, rememberGiven } from './loss.ts';
import { refuseForeign, refuseOverlap } from './overlap.ts';
import { ARTICLE_FOLDER, GRAPH_FILE, publish } from './publish.ts';
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
  /** Publishes also when files that gave articles last time give none now. */
  readonly allowLoss?: boolean;
  /** Publishes nothing when an article or a file is lost. */
  readonly strict?: boolean;
  readonly pipeline: () => Promise<Pipeline>;
  /** Changes whenever the same text may be read differently. */
  readonly fingerprint: () => string;
  readonly progress?: Progress;
}

const VERSION_LENGTH = 12;

/** The folder below `out` with the cache, the lock and what the files of the corpus gave. */
export const STATE = '.dramatis';

/** The lock that a build of the graph in `out` holds. */
export const lockOf = (out: string): string => join(out, STATE, 'lock');

/** An article that cannot be analysed costs only itself: it stands in the graph without names. */
function findOne(article: Article, pipeline: Pipeline): Found | Problem {
  try {
    return pipeline.find(article);
  } catch (error) {
    const message = `It cannot be analysed: ${messageOf(error)}.`;
    return { code: 'regenerate/find', where: article.id, message, lost: true };
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
  const changed = publish(out, json, files, fresh);
  return { ...network, changed, version: sha256(json).slice(0, VERSION_LENGTH) };
}

/** The pipeline with all its packs open: a damaged installation must not look like a corpus without names. */
async function openPipeline(options: BuildOptions): Promise<Pipeline> {
  try {
    const pipeline = await options.pipeline();
    pipeline.open();
    return pipeline;
  } catch (error) {
    throw new UserError(
      `What the program knows cannot be opened: ${messageOf(error)}\nNothing was read or written.`,
    );
  }
}

/**
 * A build that can be repeated: what it has read and found it keeps for the next time.
 * A build throws `UserError` (no corpus, another build, a damaged installation, a loss) or what the disk says;
 * the last good graph then stays as it is.
 */
export function createBuilder(options: BuildOptions): () => Promise<Report> {
  const { out, progress = () => {} } = options;
  const state = join(out, STATE);
  const readCorpus = createCorpusReader(options.corpus);
  let fresh = options.fresh ?? false;
  let pipeline: Pipeline | undefined;
  let cache: FoundCache | undefined;

  return async () => {
    const began = performance.now();
    refuseOverlap(options.corpus, out);
    refuseForeign(out, state);
    pipeline ??= await openPipeline(options);
    const release = takeLock(lockOf(out));
    try {
      progress('reading', 0, 0);
      const corpus = readCorpus();
      const { articles, problems: unread } = corpus;
      cache ??= openCache(state, options.fingerprint(), fresh);
      const { founds, found, problems: unfound } = findAll(articles, pipeline, cache, progress);
      cache.flush();
      const keeps = existsSync(join(out, GRAPH_FILE));
      if (keeps && !options.allowLoss) refuseLoss(state, corpus, unfound);
      if (options.strict) refuseFailures([...unread, ...unfound], keeps);
      rememberGiven(state, corpus);
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

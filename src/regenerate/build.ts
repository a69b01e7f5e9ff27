/** Regenerates the graph of a corpus: read, find (only what is new), count anew, publish. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../host/files.ts';
import { takeLock } from '../host/lock.ts';
import { UserError } from '../host/user-error.ts';
import { NO_CHANGES } from '../measure/index.ts';
import type { Article, Problem } from '../model.ts';
import type { Pipeline } from '../pipeline.ts';
import { openMemo } from './article-memo.ts';
import { changeFile } from './change-file.ts';
import { ALL, type Chosen, chooseArticles, chosenText } from './chosen.ts';
import { COLUMNS } from './columns.ts';
import { type Corpus, createCorpusReader } from './corpus.ts';
import { refuseBroken } from './corrections.ts';
import { findNew } from './find-new.ts';
import { finderHere } from './finder.ts';
import { finderFor } from './finders.ts';
import { type Inputs, inputsOf, withChosen, withFile } from './inputs.ts';
import { type Kept, openKept } from './kept.ts';
import { sweepLeftOver } from './left-over.ts';
import { refuseFailures, refuseLoss, rememberGiven } from './loss.ts';
import { correctedMaterial, type Material, plainMaterial, struckMaterial } from './material.ts';
import { refuseForeign, refuseOverlap } from './overlap.ts';
import { problemFile } from './problem-file.ts';
import { ARTICLE_FOLDER, beginPublication, GRAPH_FILE } from './publish.ts';
import { publishArticles, type ToPublish } from './publish-articles.ts';
import type { Report } from './report.ts';
import { isOtherGraph, lastReport, rememberReport } from './unchanged.ts';

/** Hears how far a build is: `done` of `total` articles, of which there are 0 where a step does not count them. */
export type Progress = (
  doing: 'reading' | 'finding' | 'linking' | 'publishing' | 'counting',
  done: number,
  total: number,
) => void;

export interface BuildOptions {
  /** The folder with `articles/`. */
  readonly corpus: string;
  /** The folder that gets `graph.json` and `articles/`. */
  readonly out: string;
  /** Reads everything anew and lays the picture out anew. */
  readonly fresh?: boolean;
  /** Reads everything anew, as if nothing had been kept since the last build; known actors stay where they are. */
  readonly clean?: boolean;
  /** Reads all published files again, and mends those that are not as they were published. */
  readonly verify?: boolean;
  /** Publishes also when files that gave articles last time give none now. */
  readonly allowLoss?: boolean;
  /** Publishes nothing when an article or a file is lost. */
  readonly strict?: boolean;
  /** Which articles are counted, of all that are read and linked. Default: all. */
  readonly chosen?: Chosen;
  /** In how many threads names are found where there is much to do; 1 by default. Results do not depend on it. */
  readonly threads?: number;
  readonly pipeline: () => Promise<Pipeline>;
  /** Changes whenever the same text may be read differently. */
  readonly fingerprint: () => string;
  /** Changes whenever the same corpus may give another graph. */
  readonly program: () => string;
  readonly progress?: Progress;
}

/** The folder below `out` with the cache, the lock and what the files of the corpus gave. */
export const STATE = '.dramatis';
/** The file there in which it is remembered how articles were published. */
const MEMO = 'articles';

/** The lock that a build of the graph in `out` holds. */
export const lockOf = (out: string): string => join(out, STATE, 'lock');

/** What is asked of one build only. */
type Once = Readonly<Record<'fresh' | 'clean' | 'verify', boolean>>;

const NOTHING_MORE: Once = { fresh: false, clean: false, verify: false };

/** The articles of a corpus with what is known of them. */
interface Worked {
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

/** Links and counts what was found, and puts it into the folder `out`. */
function renew(
  { out, program }: Pick<BuildOptions, 'out'> & { readonly program: string },
  pipeline: Pipeline,
  { all, material: before, isPlain }: Worked,
  unread: readonly Problem[],
  { fresh, verify }: Once,
  chosen: Chosen,
  progress: Progress,
) {
  progress('linking', 0, 0);
  const linkedAll = pipeline.linkDigests(all, digestsOf(before));
  const material = isPlain ? before : struckMaterial(all, before, linkedAll, pipeline);
  const { articles, digests, linked, numbers } = chooseArticles(all, digestsOf(material), linkedAll, chosen);
  const publication = beginPublication(out, fresh || verify);
  const toPublish = articles.flatMap((article, i) => {
    const { found, finding } = material[numbers[i] ?? -1] ?? {};
    return found === undefined ? [] : [{ article, found, finding, actors: linked.actors[i] ?? [] }];
  });
  const memo = openMemo(join(out, STATE, MEMO), program);
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
    fresh ? undefined : publication.previous,
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

/** The inputs as they are after a build: it has kept the columns that it guessed. */
const inputsAfter = (inputs: Inputs, { columns }: Corpus): Inputs =>
  columns === undefined ? inputs : withFile(inputs, COLUMNS, columns);

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
  const { fresh = false, clean = false, verify = false, chosen = ALL } = options;
  let once: Once = { fresh, clean, verify };
  let pipeline: Pipeline | undefined;
  let kept: Kept | undefined;

  /** Builds with what is open. */
  const build = async (open: Pipeline, known: Kept): Promise<Omit<Report, 'seconds'>> => {
    progress('reading', 0, 0);
    const program = options.program();
    const inputs = withChosen(inputsOf(options.corpus, program), chosenText(chosen));
    const asked = once.fresh || once.clean || once.verify;
    const last = asked || inputs === undefined ? undefined : lastReport(state, out, inputs);
    if (last && !(options.strict && last.problems.some(({ lost }) => lost)))
      return {
        ...last,
        found: 0,
        changes: NO_CHANGES,
        changed: false,
        mended: [],
      };
    const corpus = await readCorpus();
    const { articles, problems: unread } = corpus;
    const finder = finderFor(options.threads ?? 1, finderHere(open));
    const { found, problems: unfound } = await findNew(articles, known, finder, progress);
    const keeps = existsSync(join(out, GRAPH_FILE));
    refuseBroken(corpus.corrections, keeps);
    if (keeps && !options.allowLoss) refuseLoss(state, corpus, unfound);
    if (options.strict) refuseFailures([...unread, ...unfound], keeps);
    rememberGiven(state, corpus);
    const { corrections } = corpus.corrections;
    const corrected = open.correctedBy(corrections, corpus.own.names);
    const isPlain = corrections.length === 0 && corpus.own.names.length === 0;
    const material = (isPlain ? plainMaterial : correctedMaterial)(articles, known, corrected);
    const strange = once.verify && isOtherGraph(state, out) ? [GRAPH_FILE] : [];
    const told = [...unread, ...unfound];
    const { names, network } = renew(
      { out, program },
      corrected,
      { all: articles, material, isPlain },
      told,
      once,
      chosen,
      progress,
    );
    once = NOTHING_MORE;
    const mended = [...network.mended, ...strange];
    const report = { ...network, mended, found };
    if (inputs !== undefined) rememberReport(state, out, inputsAfter(inputs, corpus), report, names);
    return report;
  };

  return async () => {
    const began = performance.now();
    refuseOverlap(options.corpus, out);
    refuseForeign(out, state);
    pipeline ??= await openPipeline(options);
    const release = takeLock(lockOf(out));
    try {
      sweepLeftOver(state);
      if (!kept?.isUntouched()) {
        const versions = { fingerprint: options.fingerprint(), program: options.program() };
        kept = openKept(state, versions, once.fresh || once.clean);
      }
      const report = await build(pipeline, kept);
      return { ...report, seconds: (performance.now() - began) / 1000 };
    } catch (error) {
      kept?.close();
      kept = undefined;
      throw error;
    } finally {
      kept?.close();
      release();
    }
  };
}

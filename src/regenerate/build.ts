/** Regenerates the graph of a corpus: read, find (only what is new), count anew, publish. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../host/files.ts';
import { takeLock } from '../host/lock.ts';
import { UserError } from '../host/user-error.ts';
import { NO_CHANGES } from '../measure/index.ts';
import type { Problem } from '../model.ts';
import type { Pipeline } from '../pipeline.ts';
import { keepRows, recallRows } from './asked-rows.ts';
import { ALL, type Chosen, chosenText } from './chosen.ts';
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
import { correctedMaterial, plainMaterial } from './material.ts';
import type { Progress } from './progress.ts';
import { GRAPH_FILE } from './publish.ts';
import { refuseForeign, refuseOverlap } from './refuse-folder.ts';
import { type Once, renew, type Worked } from './renew.ts';
import type { Report } from './report.ts';
import { isOtherGraph, lastReport, rememberReport } from './unchanged.ts';

/** What a build is told: where the articles are, where the graph goes, how careful it is. */
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
/** The lock that a build of the graph in `out` holds. */
export const lockOf = (out: string): string => join(out, STATE, 'lock');

/** The file of the state in which it is remembered which rows of the lists were asked for. */
const ROWS = 'rows';

const NOTHING_MORE: Once = { fresh: false, clean: false, verify: false };

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

/** The report of the last build, where nothing has changed since; none where there is something to do. */
function reportOfSame(
  { out, strict }: BuildOptions,
  state: string,
  inputs: Inputs | undefined,
  { fresh, clean, verify }: Once,
): ReportOfBuild | undefined {
  if (inputs === undefined || fresh || clean || verify) return undefined;
  const last = lastReport(state, out, inputs);
  if (!last || (strict && last.problems.some(({ lost }) => lost))) return undefined;
  return { ...last, found: 0, changes: NO_CHANGES, changed: false, mended: [] };
}

/** Throws where what would be published is poorer than it may be: `keeps` is whether there is a graph that could stay. */
function refusePoorer(
  { strict, allowLoss }: BuildOptions,
  state: string,
  corpus: Corpus,
  unfound: readonly Problem[],
  keeps: boolean,
): void {
  refuseBroken(corpus.corrections, keeps);
  if (keeps && !allowLoss) refuseLoss(state, corpus, unfound);
  if (strict) refuseFailures([...corpus.problems, ...unfound], keeps);
}

/** The articles with what was found in them, as people have corrected it. */
function workedOn(pipeline: Pipeline, { articles, corrections, own }: Corpus, known: Kept): Worked {
  const isPlain = corrections.corrections.length === 0 && own.names.length === 0;
  const material = (isPlain ? plainMaterial : correctedMaterial)(articles, known, pipeline);
  return { all: articles, material, isPlain };
}

/** A report before somebody has looked at the clock. */
type ReportOfBuild = Omit<Report, 'seconds'>;

/** What builds of one corpus have in common. */
interface Builds {
  readonly options: BuildOptions;
  /** The folder of what is kept. */
  readonly state: string;
  readonly readCorpus: ReturnType<typeof createCorpusReader>;
  /** Both are opened where there is something to do. */
  readonly pipeline: () => Promise<Pipeline>;
  readonly kept: (empty: boolean) => Kept;
}

/** Builds; where nothing has changed, nothing is opened. */
async function build(builds: Builds, once: Once): Promise<ReportOfBuild> {
  const { options, state, readCorpus } = builds;
  const { out, chosen = ALL, progress = () => {} } = options;
  progress('reading', 0, 0);
  const program = options.program();
  const inputs = withChosen(inputsOf(options.corpus, program), chosenText(chosen));
  const same = reportOfSame(options, state, inputs, once);
  if (same) return same;
  const open = await builds.pipeline();
  const known = builds.kept(once.fresh || once.clean);
  const corpus = await readCorpus(known.files);
  const finder = finderFor(options.threads ?? 1, finderHere(open));
  const { found, problems: unfound } = await findNew(corpus.articles, known, finder, progress);
  refusePoorer(options, state, corpus, unfound, existsSync(join(out, GRAPH_FILE)));
  rememberGiven(state, corpus);
  recallRows(join(state, ROWS), program, open);
  const corrected = open.correctedBy(corpus.corrections.corrections, corpus.own.names);
  const worked = workedOn(corrected, corpus, known);
  const strange = once.verify && isOtherGraph(state, out) ? [GRAPH_FILE] : [];
  const unread = [...corpus.problems, ...unfound];
  const order = { out, state, program, once, chosen, progress };
  const { files, sums, network } = renew(corrected, worked, unread, order);
  keepRows(join(state, ROWS), program, open);
  const report = { ...network, mended: [...network.mended, ...strange], found };
  if (inputs !== undefined) rememberReport(state, inputsAfter(inputs, corpus), report, sums, files);
  return report;
}

/** The pipeline, opened once, and what is kept, opened again where somebody else has written there. */
function createOpener(options: BuildOptions, state: string) {
  let pipeline: Pipeline | undefined;
  let kept: Kept | undefined;
  return {
    pipeline: async () => {
      pipeline ??= await openPipeline(options);
      return pipeline;
    },
    kept: (empty: boolean) => {
      if (empty || !kept?.isUntouched()) {
        const versions = { fingerprint: options.fingerprint(), program: options.program() };
        kept = openKept(state, versions, empty);
      }
      return kept;
    },
    close: () => kept?.close(),
    /** What is kept is opened anew the next time. */
    forget: () => {
      kept?.close();
      kept = undefined;
    },
  };
}

/**
 * A build that can be repeated: what it has read and found it keeps for the next time.
 * A build throws `UserError` (no corpus, another build, a damaged installation, a loss) or what the disk says;
 * the last good graph then stays as it is.
 */
export function createBuilder(options: BuildOptions): () => Promise<Report> {
  const { corpus, out, fresh = false, clean = false, verify = false } = options;
  const state = join(out, STATE);
  const opener = createOpener(options, state);
  const builds: Builds = { options, state, readCorpus: createCorpusReader(corpus), ...opener };
  let once: Once = { fresh, clean, verify };

  return async () => {
    const began = performance.now();
    refuseOverlap(corpus, out);
    refuseForeign(out, state);
    const release = takeLock(lockOf(out));
    try {
      sweepLeftOver(state);
      const report = await build(builds, once);
      once = NOTHING_MORE;
      return { ...report, seconds: (performance.now() - began) / 1000 };
    } catch (error) {
      opener.forget();
      throw error;
    } finally {
      opener.close();
      release();
    }
  };
}

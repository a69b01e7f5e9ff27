/** What `build` and `start` have in common. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { OF_BUILDS } from '../filters/options.ts';
import { endings } from '../read/index.ts';
import type { BuilderApart } from '../regenerate/apart.ts';
import type { Report } from '../regenerate/report.ts';
import { chosenBy, withFilters } from './filter-options.ts';
import { withGraphOf } from './graph-folder.ts';
import { wholeNumber } from './whole-number.ts';

/** The options that both commands take, as commander gives them. */
export interface BuildFlags {
  readonly corpus: string;
  readonly out: string;
  readonly fresh?: true;
  readonly allowLoss?: true;
  readonly strict?: true;
  readonly clean?: true;
  readonly verify?: true;
  readonly threads: number;
}

const MOST_THREADS = Math.min(availableParallelism(), 8);

const threadsOf = wholeNumber(1, 64, 'Threads are a number from 1 to 64.');

/** The command with the options of all commands that build. */
export const withBuildOptions = (command: Command): Command =>
  withFilters(
    withGraphOf(
      command.option(
        '--corpus <dir>',
        `folder with your articles (${endings.join(' ')}) in articles/`,
        'corpus',
      ),
      'out',
      'folder for graph.json and the articles it refers to',
    )
      .option('--fresh', 'read every article anew and lay the picture out anew')
      .option('--allow-loss', 'publish even when files that gave articles last time give none now')
      .option('--strict', 'publish nothing when an article or a file cannot be read')
      .option(
        '--threads <n>',
        'find names in so many threads; the graph is the same',
        threadsOf,
        MOST_THREADS,
      ),
    OF_BUILDS,
  );

/** A builder with the installed pipeline that shows its progress on the terminal. */
export async function createProgramBuilder(flags: BuildFlags): Promise<() => Promise<Report>> {
  const [{ createBuilder }, program, { withProgress }] = await Promise.all([
    import('../regenerate/build.ts'),
    import('../host/program.ts'),
    import('../regenerate/progress.ts'),
  ]);
  const chosen = chosenBy(flags);
  return withProgress(process.stderr, (progress) =>
    createBuilder({
      ...flags,
      chosen,
      pipeline: program.pipeline,
      fingerprint: program.fingerprint,
      program: program.programVersion,
      progress,
    }),
  );
}

/** A builder like that of `createProgramBuilder`, in a thread of its own. */
export async function createProgramBuilderApart(flags: BuildFlags): Promise<BuilderApart> {
  const [{ createBuilderApart }, { withProgress }] = await Promise.all([
    import('../regenerate/apart.ts'),
    import('../regenerate/progress.ts'),
  ]);
  const { corpus, out, fresh, allowLoss, strict, threads } = flags;
  const settings = {
    corpus,
    out,
    threads,
    chosen: chosenBy(flags),
    ...(fresh && { fresh }),
    ...(allowLoss && { allowLoss }),
    ...(strict && { strict }),
  };
  let end = async () => {};
  const build = withProgress(process.stderr, (progress) => {
    const apart = createBuilderApart(settings, progress);
    end = apart.end;
    return apart.build;
  });
  return { build, end };
}

/** What to tell of a build; an empty corpus gets a word on where articles go. */
export async function describeReport(report: Report, { corpus }: BuildFlags): Promise<string> {
  const { reportText } = await import('../regenerate/report.ts');
  const invitation = `The corpus is empty. Put articles (${endings.join(' ')}) into ${corpus}/articles`;
  return report.articles === 0 ? `${reportText(report)}\n${invitation}` : reportText(report);
}

/** `dramatis build`: the graph of a corpus, once. */
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { complain, say } from '../../host/terminal.ts';
import { type BuildFlags, createProgramBuilder, describeReport, withBuildOptions } from '../building.ts';
import { examples } from '../command.ts';
import { localExtraction } from '../local-extraction.ts';
import type { ObeyFlags } from '../obedient.ts';

/** Exit code of a build that published a graph without some articles or files. */
const SOME_FAILED = 2;

const ENDS = `
Exit codes: 0 all went well, 2 some articles or files could not be read and the others were published,
1 nothing was published and the last graph stays, 75 another build is running.
`;

interface Flags extends BuildFlags, ObeyFlags {
  readonly tables?: string;
  readonly archive?: string;
  readonly engine?: (typeof ENGINES)[number];
}

/** As `scale/archive.ts` has them; named here so that the help needs none of it. */
const ENGINES = ['memory', 'duckdb'] as const;
const ENGINE_MEMORY = '3GB';
/** All of them, in practice. */
const MOST_ACTORS = 1_000_000;

async function build(flags: Flags, command: Command): Promise<void> {
  if (flags.tables !== undefined) {
    const isStated = command.getOptionValueSource('out') === 'cli';
    await buildOfTables(flags.tables, { ...flags, out: isStated ? flags.out : join(flags.tables, 'graph') });
    return;
  }
  if (flags.archive !== undefined) return buildOfArchive(flags.archive, flags);
  const run = await createProgramBuilder(flags);
  const report = await run();
  say(await describeReport(report, flags));
  if (report.problems.some(({ lost }) => lost)) process.exitCode = SOME_FAILED;
}

/** The graph of tables that `dramatis tables` or a cluster has made. */
async function buildOfTables(tables: string, { out, fresh, ...obeyed }: Flags): Promise<void> {
  const [{ publishTables }, { obedientPipeline }] = await Promise.all([
    import('../../scale/page.ts'),
    import('../obedient.ts'),
  ]);
  const pipeline = await obedientPipeline(obeyed);
  const { actors, links } = publishTables({
    tables: join(tables, 'page'),
    out,
    fresh: fresh === true,
    pipeline,
  });
  say(`${actors} actors, ${links} links`);
}

/** The graph of one file of many articles. */
async function buildOfArchive(archive: string, flags: Flags): Promise<void> {
  const [{ buildArchive }, { obedientPipeline }, { linkThreads }] = await Promise.all([
    import('../../scale/archive.ts'),
    import('../obedient.ts'),
    import('../link-threads.ts'),
  ]);
  const { corrections, names, engine: stated, out, threads, fresh = false } = flags;
  const { network, engine, faults } = await buildArchive({
    ...{ archive, out, fresh, processes: threads, memory: ENGINE_MEMORY, most: MOST_ACTORS },
    ...(stated !== undefined && { engine: stated }),
    program: localExtraction({ corrections, names }),
    pipeline: await obedientPipeline(flags),
    ...linkThreads(flags, threads),
    progress: complain,
  });
  for (const { text } of faults) complain(text);
  say(`${network.actors} actors, ${network.links} links (${engine})`);
  if (faults.length > 0) process.exitCode = SOME_FAILED;
}

/** Adds `dramatis build` to the command line. */
export function define(command: Command): void {
  withBuildOptions(command)
    .option('--verify', 'read all published files again, and say which had to be mended')
    .option('--clean', 'forget what was kept since the last build; known actors stay where they are')
    .option('--tables <dir>', 'the graph of tables instead of a corpus; it lies in graph below them')
    .option(
      '--archive <file>',
      'the graph of one file of many articles (JSON Lines, Parquet), without the articles',
    )
    .addOption(
      new Option(
        '--engine <name>',
        'what counts an archive; DuckDB where it is installed and articles are many',
      ).choices(ENGINES),
    )
    .option('--corrections <file>', 'of tables or an archive: what somebody has decided by hand')
    .option('--names <file>', 'of tables or an archive: a list of names of your own')
    .addHelpText(
      'after',
      ENDS +
        examples(
          'dramatis build',
          'dramatis build --corpus my-corpus',
          'dramatis build --corpus my-corpus --out elsewhere',
          'dramatis build --archive archive.parquet --out graph',
          'dramatis build --tables tables',
        ),
    )
    .action(build);
}

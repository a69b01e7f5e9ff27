/** `dramatis build`: the graph of a corpus, once. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { say } from '../../host/terminal.ts';
import { type BuildFlags, createProgramBuilder, describeReport, withBuildOptions } from '../building.ts';
import { examples } from '../command.ts';
import type { ObeyFlags } from '../obedient.ts';

/** Exit code of a build that published a graph without some articles or files. */
const SOME_FAILED = 2;

const ENDS = `
Exit codes: 0 all went well, 2 some articles or files could not be read and the others were published,
1 nothing was published and the last graph stays, 75 another build is running.
`;

interface Flags extends BuildFlags, ObeyFlags {
  readonly tables?: string;
}

async function build(flags: Flags, command: Command): Promise<void> {
  if (flags.tables !== undefined) {
    const isStated = command.getOptionValueSource('out') === 'cli';
    await buildOfTables(flags.tables, { ...flags, out: isStated ? flags.out : join(flags.tables, 'graph') });
    return;
  }
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

/** Adds `dramatis build` to the command line. */
export function define(command: Command): void {
  withBuildOptions(command)
    .option('--verify', 'read all published files again, and say which had to be mended')
    .option('--clean', 'forget what was kept since the last build; known actors stay where they are')
    .option('--tables <dir>', 'the graph of tables instead of a corpus; it lies in graph below them')
    .option('--corrections <file>', 'of tables: what somebody has decided by hand')
    .option('--names <file>', 'of tables: the list of names that they were made with')
    .addHelpText(
      'after',
      ENDS +
        examples(
          'dramatis build',
          'dramatis build --corpus my-corpus',
          'dramatis build --corpus my-corpus --out elsewhere',
        ),
    )
    .action(build);
}

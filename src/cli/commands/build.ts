/** `dramatis build`: the graph of a corpus, once. */
import type { Command } from 'commander';
import { say } from '../../host/terminal.ts';
import { type BuildFlags, createProgramBuilder, describeReport, withBuildOptions } from '../building.ts';
import { examples } from '../command.ts';

/** Exit code of a build that published a graph without some articles or files. */
const SOME_FAILED = 2;

const ENDS = `
Exit codes: 0 all went well, 2 some articles or files could not be read and the others were published,
1 nothing was published and the last graph stays, 75 another build is running.
`;

async function build(flags: BuildFlags): Promise<void> {
  const run = await createProgramBuilder(flags);
  const report = await run();
  say(await describeReport(report, flags));
  if (report.problems.some(({ lost }) => lost)) process.exitCode = SOME_FAILED;
}

/** Adds `dramatis build` to the command line. */
export function define(command: Command): void {
  withBuildOptions(command)
    .option('--verify', 'read all published files again, and say which had to be mended')
    .option('--clean', 'forget what was kept since the last build; known actors stay where they are')
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

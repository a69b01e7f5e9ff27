/** `dramatis build`: the graph of a corpus, once. */
import type { Command } from 'commander';
import { type BuildFlags, createProgramBuilder, describeReport, withBuildOptions } from '../building.ts';
import { examples } from '../command.ts';

async function build(flags: BuildFlags): Promise<void> {
  const run = await createProgramBuilder(flags);
  process.stdout.write(`${await describeReport(await run(), flags)}\n`);
}

export function define(command: Command): void {
  withBuildOptions(command)
    .addHelpText('after', examples('dramatis build', 'dramatis build --corpus my-corpus --out my-graph'))
    .action(build);
}

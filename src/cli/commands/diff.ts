/** `dramatis diff`: what has changed between two graphs, and which articles did it. */
import type { Command } from 'commander';
import { say } from '../../host/terminal.ts';
import { examples } from '../command.ts';
import { wholeNumber } from '../whole-number.ts';

interface Flags {
  readonly json?: true;
  readonly most: number;
}

/** Exit code where the graphs differ, as of other programs that compare. */
const DIFFERENT = 1;
const MOST = 20;

const mostOf = wholeNumber(1, 1_000_000, 'So many lines are a number from 1.');

const ABOUT = `
A graph is a folder with graph.json, or the file itself. Actors are counted by articles, links by sentences; an article that did it is one that only one
of the two graphs has. Exit codes: 0 there is no difference, 1 there is one, 2 a graph cannot be read.
`;

async function diff(old: string, now: string, { json, most }: Flags): Promise<void> {
  const [{ compareGraphs }, { diffText }] = await Promise.all([
    import('../compare-graphs.ts'),
    import('../diff-text.ts'),
  ]);
  const changes = compareGraphs(old, now);
  const lines = diffText(changes, most);
  if (json) say(JSON.stringify(changes, null, 2));
  else say(lines.length === 0 ? 'There is no difference.' : lines.join('\n'));
  if (lines.length > 0) process.exitCode = DIFFERENT;
}

/** Adds `dramatis diff` to the command line. */
export function define(command: Command): void {
  command
    .argument('<old>', 'the graph before: a folder with graph.json, or the file')
    .argument('<new>', 'the graph after')
    .option('--json', 'all changes, as JSON')
    .option('--most <n>', 'so many lines of each kind', mostOf, MOST)
    .addHelpText(
      'after',
      ABOUT + examples('dramatis diff last-week/graph graph', 'dramatis diff old.json graph --json'),
    )
    .action(diff);
}

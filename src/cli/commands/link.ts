/** `dramatis link`: who is who among the actors of articles that were extracted elsewhere. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { examples } from '../command.ts';
import type { ObeyFlags } from '../obedient.ts';
import { wholeNumber } from '../whole-number.ts';

const ABOUT = `
Reads the distinct actors of articles, as "extract --local" gives them, one a line from standard input:
  {"local", "articles": in how many articles, "first": the smallest id of these, "position": its place in that article}
Writes for each the actor of the corpus:
  {"local", "actor", "apart"?, "because", "label"?, "decided"?}
Where "apart" is true each article has an actor of its own: actor, ~, and the "part" of the article.
A "local" that comes several times, of several groupings, is answered once, and counts in the articles of all.
Beyond so many actors, parts of them that cannot meet are linked one after the other: the answers are the same, in
another order. Any engine makes the input with GROUP BY and joins the output; the same code links a build.
`;

interface Flags extends ObeyFlags {
  readonly atOnce: number;
  readonly threads: number;
}

/** As many as `linkLines` takes where nothing is said; named here so that the help needs no linking. */
const AT_ONCE = 20_000;

async function link({ atOnce, threads, ...obeyed }: Flags): Promise<void> {
  const [{ linkLines }, { obedientPipeline }, { linkThreads }] = await Promise.all([
    import('../../scale/link-lines.ts'),
    import('../obedient.ts'),
    import('../link-threads.ts'),
  ]);
  const pipeline = await obedientPipeline(obeyed);
  await linkLines(process.stdin, process.stdout, { pipeline, atOnce, ...linkThreads(obeyed, threads) });
}

/** Adds `dramatis link` to the command line. */
export function define(command: Command): void {
  const threads = wholeNumber(1, 64, 'Threads are a number from 1 to 64.');
  const actors = wholeNumber(1, 100_000_000, 'Actors at once are a number from 1 to 100,000,000.');
  command
    .option('--corrections <file>', 'obey what somebody has decided by hand (corrections.yaml)')
    .option('--names <file>', 'the list of names that extraction was told to ask first (.tsv or .csv)')
    .option('--at-once <n>', 'so many actors in memory, others wait on the disk', actors, AT_ONCE)
    .option('--threads <n>', 'link so many parts at once', threads, Math.min(availableParallelism(), 8))
    .addHelpText('after', ABOUT + examples('dramatis link < locals.jsonl > actors.jsonl'))
    .action(link);
}

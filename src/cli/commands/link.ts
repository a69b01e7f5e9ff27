/** `dramatis link`: who is who among the actors of articles that were extracted elsewhere. */
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
Beyond so many actors, parts of them that cannot meet are linked one after the other: the answers are the same, in
another order. Any engine makes the input with GROUP BY and joins the output; the same code links a build.
`;

interface Flags extends ObeyFlags {
  readonly atOnce: number;
}

/** As many as `linkLines` takes where nothing is said; named here so that the help needs no linking. */
const AT_ONCE = 50_000;

async function link({ atOnce, ...obeyed }: Flags): Promise<void> {
  const [{ linkLines }, { obedientPipeline }] = await Promise.all([
    import('../../scale/link-lines.ts'),
    import('../obedient.ts'),
  ]);
  await linkLines(process.stdin, process.stdout, await obedientPipeline(obeyed), atOnce);
}

/** Adds `dramatis link` to the command line. */
export function define(command: Command): void {
  const actors = wholeNumber(1, 100_000_000, 'Actors at once are a number from 1 to 100,000,000.');
  command
    .option('--corrections <file>', 'obey what somebody has decided by hand (corrections.yaml)')
    .option('--names <file>', 'the list of names that extraction was told to ask first (.tsv or .csv)')
    .option('--at-once <n>', 'so many actors in memory, others wait on the disk', actors, AT_ONCE)
    .addHelpText('after', ABOUT + examples('dramatis link < locals.jsonl > actors.jsonl'))
    .action(link);
}

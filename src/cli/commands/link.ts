/** `dramatis link`: who is who among the actors of articles that were extracted elsewhere. */
import type { Command } from 'commander';
import { examples } from '../command.ts';
import type { ObeyFlags } from '../obedient.ts';

const ABOUT = `
Reads the distinct actors of articles, as "extract --local" gives them, one a line from standard input:
  {"local", "articles": in how many articles, "first": the smallest id of these, "position": its place in that article}
Writes for each the actor of the corpus:
  {"local", "actor", "apart"?, "because", "label"?, "decided"?}
Where "apart" is true each article has an actor of its own: actor, ~, and the "part" of the article.
Any engine makes the input with GROUP BY and joins the output; the same code links a build.
`;

async function link(obeyed: ObeyFlags): Promise<void> {
  const [{ linkLines }, { obedientPipeline }] = await Promise.all([
    import('../../scale/link-lines.ts'),
    import('../obedient.ts'),
  ]);
  await linkLines(process.stdin, process.stdout, await obedientPipeline(obeyed));
}

/** Adds `dramatis link` to the command line. */
export function define(command: Command): void {
  command
    .option('--corrections <file>', 'obey what somebody has decided by hand (corrections.yaml)')
    .option('--names <file>', 'the list of names that extraction was told to ask first (.tsv or .csv)')
    .addHelpText('after', ABOUT + examples('dramatis link < locals.jsonl > actors.jsonl'))
    .action(link);
}

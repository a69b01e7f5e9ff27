/** `dramatis gold`: gold articles to read and check, with their names marked in the text. */
import type { Command } from 'commander';
import { examples } from '../command.ts';
import { type GoldFlags, goldFilesOf, withGoldFiles } from '../gold-files.ts';

async function run(paths: readonly string[], flags: GoldFlags): Promise<void> {
  const { printGold } = await import('../../evaluate/print-gold.ts');
  for await (const { articles } of goldFilesOf(paths, flags))
    for (const article of articles) process.stdout.write(`${printGold(article)}\n\n`);
}

/** Adds `dramatis gold` to the command line. */
export function define(command: Command): void {
  withGoldFiles(command)
    .addHelpText(
      'after',
      examples(
        'dramatis gold corpus/gold/de.jsonl',
        'dramatis gold corpus/gold/real --only open --articles my-articles',
      ),
    )
    .addHelpText(
      'after',
      '\nMarks are {P …} person, {O …} organization, {L …} place; {O? …} is in doubt, {L:demonym …} is not a whole name.\n',
    )
    .action(run);
}

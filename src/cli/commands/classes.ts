/** `dramatis classes`: counts which words are used alike. For those who work on the program itself. */
import { type Command, InvalidArgumentError } from 'commander';
import type { ClassFlags } from '../classes.ts';
import { examples } from '../command.ts';

const HELP = `
Words that stand between like neighbours come into one class (exchange clustering), which is a sign of what a name is that no list
has. Rare words and words of few articles are not clustered, so that the table holds no people who are not in the news again and again.
Writes src/languages/<language>/word-classes.tsv; npm run build puts it to use, npm run fit finds out what each class is worth.
`;

function seed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A seed is a whole number.');
  return Number(text);
}

/** Adds `dramatis classes` to the command line. */
export function define(command: Command): void {
  command
    .argument('<language>', 'the language, by its code; articles in others are passed over')
    .argument('<articles...>', 'files and folders of articles')
    .option('--random <seed>', 'deal the words to the classes by chance: the control', seed)
    .option('--root <dir>', 'the checkout whose table is written', '.')
    .addHelpText(
      'after',
      HELP + examples('dramatis classes de articles/', 'dramatis classes de news.jsonl --random 1'),
    )
    .action(async (code: string, paths: readonly string[], flags: ClassFlags) => {
      const { writeClasses } = await import('../classes.ts');
      await writeClasses(code, paths, flags);
    });
}

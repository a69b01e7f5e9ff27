/** `dramatis fit`: fits the weights of the languages. For those who work on the program itself. */
import { type Command, Option } from 'commander';
import { examples } from '../command.ts';
import type { FitFlags } from '../fitting.ts';

const HELP = `
Without gold files, fitting goes on from the weights in the checkout (--from committed). It holds them firmly, so that what they
learned of gold that is not here is kept, and learns what is new: rules, kinds of features, marked texts. Each run goes on from the
last; to begin again, take back the committed files first (git checkout src/languages).
With gold files, the weights are fitted anew from what lists and rules claim (--from nothing): give all sets in one call.
`;

/** Adds `dramatis fit` to the command line. */
export function define(command: Command): void {
  command
    .argument('[gold...]', 'files of gold articles, JSON Lines, beside the marked texts of the languages')
    .addOption(
      new Option('--from <start>', 'where fitting starts, see below').choices(['committed', 'nothing']),
    )
    .option(
      '--articles <path...>',
      'files or folders with the articles that gold without texts was marked in',
    )
    .option('--language <code...>', 'fit only these languages, by their codes')
    .option('--root <dir>', 'the checkout whose weights are written', '.')
    .addHelpText('after', HELP + examples('dramatis fit', 'dramatis fit one-set.jsonl another-set.jsonl'))
    .action(async (files: readonly string[], flags: FitFlags) => {
      const { fitLanguages } = await import('../fitting.ts');
      await fitLanguages(files, flags);
    });
}

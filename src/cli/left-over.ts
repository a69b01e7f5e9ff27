/** What to do where a command is given more words than it takes. */
import type { Command } from 'commander';

const NAMES_A_PLACE = /<(dir|file)>/;

/** Which options of a command name folders and files, as a line; nothing where none does. */
export function leftOverHint({ options }: Pick<Command, 'options'>): string {
  const places = options.flatMap(({ flags }) => (NAMES_A_PLACE.test(flags) ? [flags] : []));
  return places.length > 0 ? `Folders and files are named by options: ${places.join(', ')}\n` : '';
}

/** Lets a command say so when words are left over. */
export function hintAtPlaces(command: Command): void {
  command.configureOutput({
    outputError: (text, write) =>
      write(text.includes('too many arguments') ? text + leftOverHint(command) : text),
  });
}

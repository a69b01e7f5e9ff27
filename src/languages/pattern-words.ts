/** Words that patterns of a language tell by their letters, in lists that have names; each language has its own. */
import { notedWordsIn } from './word-file.ts';

/**
 * Gives the lists of a word file whose notes are their names, each in the order of the file.
 * @example
 * patternWordsIn('kreis\tdivision local\nort\ttown')('local') // ['kreis']
 */
export function patternWordsIn<L extends string>(file: string): (list: L) => readonly string[] {
  const all = notedWordsIn(file);
  return (list) => all.flatMap(({ word, notes }) => (notes.includes(list) ? [word] : []));
}

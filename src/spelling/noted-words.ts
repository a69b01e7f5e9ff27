/** Lists of words with notes, as they are given to linking. */

/** The words of a list, each with its notes. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/** Gives a list of words in names, by its name: what languages have of it, and what is of none of them. */
export type Lists = (list: 'particle' | 'legal-form' | 'given-name') => Notes;

/**
 * The words of a list that bear a note, such as `surname`, in the order of the list.
 * @example
 * noted(new Map([['van', ['surname']], ['abu', ['opener']]]), 'surname') // ['van']
 */
export const noted = (notes: Notes, note: string): readonly string[] =>
  [...notes].flatMap(([word, all]) => (all.includes(note) ? [word] : []));

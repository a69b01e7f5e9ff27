/** Words as parts of patterns. */

const SIGNS = /[.*+?^${}()|[\]\\/]/gu;
const NEVER = '(?!)';

/** A pattern for one of the words, longer ones first; one that nothing matches where there are none. */
export const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(SIGNS, '\\$&'))
    .join('|') || NEVER;

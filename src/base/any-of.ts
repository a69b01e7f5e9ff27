/** Words as parts of patterns. */

const SIGNS = /[.*+?^${}()|[\]\\/]/gu;
const NEVER = '(?:(?!))';

/**
 * A pattern for one of the words, longer ones first; one that matches nothing where there are none.
 * @example
 * anyOf(['Co', 'Co. KG']) // '(?:Co\\. KG|Co)'
 */
export function anyOf(words: Iterable<string>): string {
  const parts = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(SIGNS, '\\$&'));
  return parts.length === 0 ? NEVER : `(?:${parts.join('|')})`;
}

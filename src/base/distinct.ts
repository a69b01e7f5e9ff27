/** Lists in which nothing comes twice. */

/**
 * What a list holds, each once, in its order.
 * @example
 * distinct(['Kiel', 'Ulm', 'Kiel']) // ['Kiel', 'Ulm']
 */
export const distinct = <T>(list: readonly T[]): readonly T[] =>
  // Most lists are that short, and there are millions of them.
  list.length < 2 ? list : [...new Set(list)];

/** Counting by a key. */

/**
 * Counts one more of a thing.
 * @example
 * const counts = new Map([['a', 1]]);
 * for (const one of ['a', 'b']) countUp(counts, one);
 * [...counts] // [['a', 2], ['b', 1]]
 */
export function countUp<T>(counts: Map<T, number>, one: T): void {
  counts.set(one, (counts.get(one) ?? 0) + 1);
}

/**
 * How often each thing is there, in the order in which they come first.
 * @example
 * [...countsOf(['b', 'a', 'b'])] // [['b', 2], ['a', 1]]
 */
export function countsOf<T>(things: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const one of things) countUp(counts, one);
  return counts;
}

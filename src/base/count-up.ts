/** Counting by a key. */

/**
 * Counts one more of a thing, or so much more.
 * @example
 * const counts = new Map([['a', 1]]);
 * for (const one of ['a', 'b']) countUp(counts, one);
 * countUp(counts, 'b', 3);
 * [...counts] // [['a', 2], ['b', 4]]
 */
export function countUp<T>(counts: Map<T, number>, one: T, by = 1): void {
  counts.set(one, (counts.get(one) ?? 0) + by);
}

/**
 * Counts a thing, or so many of it, among those of a key.
 * @example
 * const counts = new Map();
 * countUpFor(counts, 'Berlin', 'place');
 * countUpFor(counts, 'Berlin', 'place', 2);
 * [...counts.get('Berlin')] // [['place', 3]]
 */
export function countUpFor<K, T>(counts: Map<K, Map<T, number>>, key: K, one: T, by = 1): void {
  const own = counts.get(key) ?? new Map<T, number>();
  counts.set(key, own);
  countUp(own, one, by);
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

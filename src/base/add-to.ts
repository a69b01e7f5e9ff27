/** Lists by a key. */

/**
 * Adds something to the list of its key, which is made where there is none.
 * @example
 * const towns = new Map([['de', ['Kiel']]]);
 * addTo(towns, 'de', 'Ulm');
 * [...towns] // [['de', ['Kiel', 'Ulm']]]
 */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, one: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

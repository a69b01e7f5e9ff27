/** Records with a value for each id of a list. */

/**
 * A record with what `of` gives for each id, in their order.
 * @example
 * keyed(['a', 'b'], (id) => id.toUpperCase()) // { a: 'A', b: 'B' }
 */
export function keyed<I extends string, T>(ids: readonly I[], of: (id: I) => T): Readonly<Record<I, T>> {
  return Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<I, T>;
}

/**
 * The keys of a record that has those of its type and no others, in their order.
 * @example
 * keysOf({ b: 1, a: 2 }) // ['b', 'a']
 */
export const keysOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): readonly K[] =>
  Object.keys(record) as K[];

/**
 * The keys of a record with their values, in their order.
 * @example
 * entriesOf({ b: 1, a: 2 }) // [['b', 1], ['a', 2]]
 */
export const entriesOf = <K extends string, V>(
  record: Readonly<Record<K, V>>,
): readonly (readonly [K, V])[] => keysOf(record).map((key) => [key, record[key]] as const);

/**
 * Whether a text is one of the words of a list.
 * @example
 * isIn(['person', 'place'], 'ship') // false
 */
export const isIn = <T extends string>(words: readonly T[], text: string): text is T =>
  words.some((word) => word === text);

/**
 * Things by their ids, in the order of the ids. A missing one is a mistake in the program, and `place` is where it belongs.
 * @example
 * byId(['b', 'a'], [{ id: 'a' }, { id: 'b' }], 'src') // { b: { id: 'b' }, a: { id: 'a' } }
 */
export function byId<I extends string, T extends { readonly id: string }>(
  ids: readonly I[],
  things: readonly T[],
  place: string,
): Readonly<Record<I, T>> {
  return keyed(ids, (id) => {
    const found = things.find((thing) => thing.id === id);
    if (found === undefined) throw new Error(`“${id}” is listed, but no file in ${place} gives it.`);
    return found;
  });
}

/** Orders that are the same on every machine: by code units, never by locale. */

/**
 * Code unit order.
 * @example
 * ['b', 'ä', 'a', 'B'].sort(byCodeUnit) // ['B', 'a', 'b', 'ä']
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Two texts, the smaller first.
 * @example
 * inPairOrder('e:nato', 'e:eu') // ['e:eu', 'e:nato']
 */
export const inPairOrder = (a: string, b: string): readonly [smaller: string, larger: string] =>
  a < b ? [a, b] : [b, a];

/**
 * The code unit order of a text that each item has.
 * @example
 * [{ id: 'b' }, { id: 'a' }].sort(by(({ id }) => id)) // [{ id: 'a' }, { id: 'b' }]
 */
export const by =
  <T>(textOf: (item: T) => string) =>
  (a: T, b: T): number =>
    byCodeUnit(textOf(a), textOf(b));

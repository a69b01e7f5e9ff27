/** Orders that are the same on every machine: by code units, never by locale. */

/** Code unit order. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Two texts, the smaller first. */
export const inPairOrder = (a: string, b: string): readonly [smaller: string, larger: string] =>
  a < b ? [a, b] : [b, a];

/** The code unit order of a text that each item has. */
export const by =
  <T>(textOf: (item: T) => string) =>
  (a: T, b: T): number =>
    byCodeUnit(textOf(a), textOf(b));

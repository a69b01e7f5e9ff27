/** Which rows of a long list are in sight. */

/** The rows to draw, and the height of those before and after, in CSS pixels. */
export interface Range {
  /** The first row that is drawn, and the first behind them. */
  readonly from: number;
  readonly to: number;
  /** The heights of all rows above and below, in CSS pixels. */
  readonly before: number;
  readonly after: number;
}

/** So much more is drawn above and below, in CSS pixels. */
const MARGIN = 600;
/** So many rows are drawn of a list that begins below what is in sight: whoever searches the page finds them. */
const LEAST = 3;

/** So many rows are drawn before anything was measured. */
const FIRST = 8;

/** The rows that are drawn of a list before anything was measured. */
export function firstRange(rows: number, estimate: number): Range {
  const to = Math.min(FIRST, rows);
  return { from: 0, to, before: 0, after: (rows - to) * estimate };
}

/** The rows between `top` and `top + height`, both from the beginning of the list, and some around them. */
export function rangeIn<T>(
  rows: readonly T[],
  heightOf: (row: T) => number,
  top: number,
  height: number,
): Range {
  let [from, to, before, after, at] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const own = heightOf(row);
    if (at + own < top - MARGIN && to === from) {
      from += 1;
      to += 1;
      before += own;
    } else if (at < top + height + MARGIN || to - from < LEAST) to += 1;
    else after += own;
    at += own;
  }
  return { from, to, before, after };
}

/** Cuts long lists into pages. */

const PAGED_ABOVE = 500;
const PAGE = 200;

/** The rows of one page, which it is, and of how many. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** Its number, from 0. */
  readonly at: number;
  /** How many there are. */
  readonly of: number;
}

/** The page with the number `wanted`, or the last one; a list that is not long is one page. */
export function pageOf<T>(rows: readonly T[], wanted: number): Page<T> {
  if (rows.length <= PAGED_ABOVE) return { rows, at: 0, of: 1 };
  const of = Math.ceil(rows.length / PAGE);
  const at = Math.min(wanted, of - 1);
  return { rows: rows.slice(at * PAGE, (at + 1) * PAGE), at, of };
}

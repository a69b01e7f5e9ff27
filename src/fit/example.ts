/** One sentence as training sees it. */

/** The candidates of a sentence in numbers, and which of them are right. */
export interface Example {
  readonly length: number;
  /** Where each candidate begins and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Features of all candidates in a row; candidate `i` has `[firsts[i], firsts[i + 1])`. */
  readonly features: Int32Array;
  readonly firsts: Int32Array;
  /** The kind of each candidate that is a name, -1 for the others. */
  readonly gold: Int8Array;
}

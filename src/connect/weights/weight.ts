/** A weight says from the counts of a pair how strongly two actors belong together. */

/** The counts of a pair. A unit is a sentence, or what the window makes of it. */
export interface Counts {
  /** Units that name both. */
  readonly together: number;
  /** Articles in which a unit names both. */
  readonly articles: number;
  /** Units that name the one and the other. */
  readonly a: number;
  readonly b: number;
  /** All units of the corpus. */
  readonly units: number;
  /** `sizes[k]` units that name both name `k` actors in all. */
  readonly sizes: Int32Array;
}

export interface Weight {
  readonly id: string;
  /** What it tells, with its formula and where that comes from. */
  readonly because: string;
  readonly weigh: (counts: Counts) => number;
}

/** Six significant digits: engines may differ in the last bits of a logarithm. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

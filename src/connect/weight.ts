/** A weight says from the counts of a pair how strongly two actors belong together. */
import type { WeightId } from '../graph/attributes.ts';

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
  /** For each unit that names both, how many actors it names in all. */
  readonly sizes: Int32Array;
}

export interface Weight {
  /** The attribute of links that holds it. */
  readonly id: WeightId;
  /** What it tells, with its formula and where that comes from. */
  readonly because: string;
  readonly weigh: (counts: Counts) => number;
}

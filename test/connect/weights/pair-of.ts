/** The counts of a pair that meets once, among ten sentences, but for what is given. */
import type { Counts } from '../../../src/connect/weight.ts';

export const pairOf = (counts: Partial<Counts>): Counts => ({
  ...{ together: 1, articles: 1, a: 1, b: 1, units: 10, sizes: Int32Array.of(2) },
  ...counts,
});

/** Is one run better than another? Paired bootstrap over articles (Efron & Tibshirani 1993; Berg-Kirkpatrick et al. 2012). */

import { generator } from '../base/random.ts';
import { addCounts, type Counts, NO_COUNTS, scoresOf } from './score.ts';

/** How much F1 was gained, in points, and the interval of 95 % around it. */
export interface Comparison {
  /** Difference of F1, in points. */
  readonly difference: number;
  /** The middle 95 % of the differences. */
  readonly low: number;
  readonly high: number;
}

const SAMPLES = 1000;

/** Compares two runs over the same articles; the counts are parallel. Deterministic. */
export function pairedBootstrap(earlier: readonly Counts[], now: readonly Counts[]): Comparison {
  const total = (list: readonly Counts[]): number => scoresOf(list.reduce(addCounts, NO_COUNTS)).f1;
  const next = generator(20_260_101);
  const differences = Array.from({ length: SAMPLES }, () => {
    const sample = earlier.map(() => Math.floor(next() * earlier.length));
    return total(sample.map((i) => now[i] ?? NO_COUNTS)) - total(sample.map((i) => earlier[i] ?? NO_COUNTS));
  }).sort((a, b) => a - b);
  return {
    difference: total(now) - total(earlier),
    low: differences[Math.floor(SAMPLES * 0.025)] ?? 0,
    high: differences[Math.floor(SAMPLES * 0.975)] ?? 0,
  };
}

/** A comparison in words: `+0.12 F1, 95 % between -0.05 and 0.31`. */
export const describeComparison = ({ difference, low, high }: Comparison): string =>
  `${difference >= 0 ? '+' : ''}${difference.toFixed(2)} F1, 95 % between ${low.toFixed(2)} and ${high.toFixed(2)}`;

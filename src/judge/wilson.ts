/** How far a share of a sample may be from that of the whole. */

/** The middle 95 % of the normal distribution end here. */
const Z = 1.959_964;

/** The interval in which a share lies, with bounds between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of a share, between 0 and 1 (Wilson, Probable Inference, 1927); it holds for small samples and for shares near 1.
 * Of no answers nothing is known: all from 0 to 1.
 * @example
 * wilson(0, 0) // { low: 0, high: 1 }
 */
export function wilson(right: number, all: number): Interval {
  if (all === 0) return { low: 0, high: 1 };
  const share = right / all;
  const scale = 1 + Z ** 2 / all;
  const middle = (share + Z ** 2 / (2 * all)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

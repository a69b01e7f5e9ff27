/** Which bars of the timeline have their name below them: a few, at round dates where that goes. */
import { type Bin, daysOf, numberOf, type Unit } from './bins.ts';

/** More names than this do not fit. */
const MOST = 7;
/** A name this near to the end, as a share of all, would be cut off. */
const END = 0.85;

/** After so many of a unit a name is round: years of 5 or 10, January, tens of decades. */
const ROUND: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 2, 7, 14, 28],
  month: [1, 2, 3, 6, 12, 24],
  year: [1, 2, 5, 10, 20, 50],
  decade: [1, 2, 5, 10, 20, 50, 100],
};

/**
 * The bars with a name, by their numbers.
 * @example
 * ticksOf(['162', '163', '164', '165'].map((key) => ({ key, all: 1, passing: 1 })), 'decade') // [0, 1, 2, 3]
 */
export function ticksOf(bins: readonly Bin[], unit: Unit): readonly number[] {
  const first = numberOf(daysOf(bins[0]?.key ?? '').from, unit);
  const step = ROUND[unit].find((one) => bins.length / one <= MOST) ?? Math.ceil(bins.length / MOST);
  const start = unit === 'day' ? 0 : (step - (first % step)) % step;
  return bins.flatMap((_, at) => (at % step === start && (at === 0 || at / bins.length < END) ? [at] : []));
}

/** Sets of names as bits of two numbers: room for twice as many as one number has. */
import { BITS } from './bits.ts';

/** The first 32 names in `low`, the others in `high`. */
export interface WideBits {
  readonly low: number;
  readonly high: number;
}

/**
 * The bit of the name at a place of its list.
 * @example
 * wideBit(1) // { low: 2, high: 0 }
 * wideBit(33) // { low: 0, high: 2 }
 */
export const wideBit = (place: number): WideBits =>
  place < BITS ? { low: 1 << place, high: 0 } : { low: 0, high: 1 << (place - BITS) };

/**
 * All names that some sets have among them.
 * @example
 * allOf([wideBit(0), wideBit(1), wideBit(32)]) // { low: 3, high: 1 }
 */
export function allOf(some: Iterable<WideBits>): WideBits {
  let [low, high] = [0, 0];
  for (const one of some) {
    low |= one.low;
    high |= one.high;
  }
  return { low, high };
}

/**
 * Whether two sets have a name in common.
 * @example
 * overlap(wideBit(33), allOf([wideBit(1), wideBit(33)])) // true
 * overlap(wideBit(33), wideBit(1)) // false
 */
export const overlap = (one: WideBits, other: WideBits): boolean =>
  ((one.low & other.low) | (one.high & other.high)) !== 0;

/**
 * Whether a set has all names of another.
 * @example
 * includes(allOf([wideBit(1), wideBit(33)]), wideBit(33)) // true
 * includes(wideBit(33), allOf([wideBit(1), wideBit(33)])) // false
 */
export const includes = (set: WideBits, all: WideBits): boolean =>
  (set.low & all.low) === all.low && (set.high & all.high) === all.high;

/** Whole numbers by number, 0 where none is set: a column that grows with what is asked of it. */
import { grown } from './grown.ts';

/** A number for each number that is asked for; those beyond the end read as 0. */
export interface Counters {
  readonly at: (place: number) => number;
  readonly set: (place: number, value: number) => void;
}

const START = 1024;

/**
 * Counters that are all 0, from 0 to 2³² − 1; 4 bytes for each place up to the last that was set.
 * @example
 * const counters = createCounters();
 * counters.set(2, 7);
 * [counters.at(2), counters.at(3)] // [7, 0]
 */
export function createCounters(): Counters {
  let values = new Uint32Array(START);
  return {
    at: (place) => values[place] ?? 0,
    set: (place, value) => {
      if (place >= values.length)
        values = grown(values, new Uint32Array(Math.max(values.length * 2, place + 1)));
      values[place] = value;
    },
  };
}

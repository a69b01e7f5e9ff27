/** Which of many things belong together, where it is told pair by pair (union-find, Tarjan 1975). */
import { createCounters } from './counters.ts';

/** Sets of numbers that can only grow together. */
export interface Unions {
  /** Joins the sets of two things, which are numbers from 0. */
  readonly join: (a: number, b: number) => void;
  /** The thing that stands for the set of another. */
  readonly rootOf: (a: number) => number;
}

/**
 * Everything apart; 4 bytes a thing. Paths are halved; the smaller number stands for a set.
 * @example
 * const unions = createUnions();
 * unions.join(1, 4);
 * unions.join(4, 3);
 * [unions.rootOf(3), unions.rootOf(2)] // [1, 2]
 */
export function createUnions(): Unions {
  /** By thing: how far below it the next one up is. */
  const steps = createCounters();
  const rootOf = (a: number): number => {
    let at = a;
    for (let step = steps.at(at); step !== 0; step = steps.at(at)) {
      const next = steps.at(at - step);
      steps.set(at, step + next);
      at -= step + next;
    }
    return at;
  };
  return {
    rootOf,
    join: (a, b) => {
      const [one, other] = [rootOf(a), rootOf(b)];
      if (one !== other) steps.set(Math.max(one, other), Math.abs(one - other));
    },
  };
}

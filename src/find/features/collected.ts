/** The features of all candidates of a sentence, one behind the other, in a buffer that is used again for the next sentence. */
import { grown } from '../../base/grown.ts';

/** The features of a sentence by the number of the candidate. */
export interface Collected {
  readonly clear: () => void;
  /** Adds those of the next candidate, `features[0 … count)`. */
  readonly add: (features: Int32Array, count: number) => void;
  /** A copy of those of a candidate, told by its number. */
  readonly of: (candidate: number) => Int32Array;
}

const FIRST_ROOM = 4096;

/** Room for features, which grows with its sentences. */
export function createCollected(): Collected {
  let all: Int32Array = new Int32Array(FIRST_ROOM);
  const ends: number[] = [];
  const endOf = (candidate: number): number => ends[candidate] ?? 0;
  return {
    clear: () => {
      ends.length = 0;
    },
    add: (features, count) => {
      const start = endOf(ends.length - 1);
      if (start + count > all.length) all = grown(all, new Int32Array(2 * (start + count)));
      for (let i = 0; i < count; i += 1) all[start + i] = features[i] ?? 0;
      ends.push(start + count);
    },
    of: (candidate) => all.slice(endOf(candidate - 1), endOf(candidate)),
  };
}

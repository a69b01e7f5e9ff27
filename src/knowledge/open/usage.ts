/** Which words are used alike, looked up by their rank. */

import { readVarints, runningSums } from '../../base/varint.ts';
import type { Pack } from './pack.ts';

export interface Usage {
  /** What the classes are called, from class 1 on. */
  readonly names: readonly string[];
  /** The class of a word by its rank; 0 for one that is in none. */
  readonly classAt: (rank: number) => number;
}

/** Opens the classes of a pack. Ranks are read when the first word is looked up. */
export function openUsage(pack: Pack): Usage {
  const text = pack.text('usage-names');
  const differences = pack.u8('usage-words');
  const classes = pack.u16('usage-classes');
  let ranks: Uint32Array | undefined;
  return {
    names: text === '' ? [] : text.split('\n'),
    classAt: (rank) => {
      ranks ??= runningSums(readVarints(differences));
      return rank < 0 ? 0 : (classes[placeOf(rank, ranks)] ?? 0);
    },
  };
}

/** The place of a number in an ascending list, or -1. */
function placeOf(number: number, list: Uint32Array): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number ? low : -1;
}

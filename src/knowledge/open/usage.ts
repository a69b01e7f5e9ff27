/** Which words are used alike, looked up by their rank. */

import { readVarints, runningSums } from '../../base/varint.ts';
import type { Pack } from './pack.ts';

/** The classes of words that are used alike, by the rank of a word. */
export interface Usage {
  /** What the classes are called, from class 1 on. */
  readonly names: readonly string[];
  /** The class of a word by its rank; 0 for one that is in none. */
  readonly classAt: (rank: number) => number;
}

/** Opens the classes of a pack. They are put in order when the first word is looked up. */
export function openUsage(pack: Pack): Usage {
  const text = pack.text('usage-names');
  const differences = pack.u8('usage-words');
  const classes = pack.u16('usage-classes');
  let byRank: Uint16Array | undefined;
  return {
    names: text === '' ? [] : text.split('\n'),
    classAt: (rank) => {
      byRank ??= classesByRank(runningSums(readVarints(differences)), classes);
      return rank < 0 ? 0 : (byRank[rank] ?? 0);
    },
  };
}

/** One place for each word up to the last that has a class: 0 for those without. */
function classesByRank(ranks: Uint32Array, classes: Uint16Array): Uint16Array {
  const byRank = new Uint16Array((ranks.at(-1) ?? -1) + 1);
  for (let i = 0; i < ranks.length; i += 1) byRank[ranks[i] ?? 0] = classes[i] ?? 0;
  return byRank;
}

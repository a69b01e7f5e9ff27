/** Finds the place that an adjective or an inhabitant belongs to. */

import type { Pack } from './pack.ts';

/** The row of a demonym and whether it names people, by word number. */
export type FindDemonym = (word: number) => { readonly row: number; readonly people: boolean } | undefined;

/** Opens the demonyms of a pack, which are sorted by word. */
export function openDemonyms(pack: Pack): FindDemonym {
  const words = pack.u32('demonym-words');
  const rows = pack.u32('demonym-rows');
  const types = pack.u8('demonym-types');
  return (word) => {
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return words[low] === word ? { row: rows[low] ?? 0, people: types[low] === 1 } : undefined;
  };
}

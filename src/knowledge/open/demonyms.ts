/** Finds the place that an adjective or an inhabitant belongs to. */

import { prefixLength } from '../../base/prefix-length.ts';
import type { Pack } from './pack.ts';

/** The row of a demonym and whether it names people, by word number. */
export type FindDemonym = (word: number) => { readonly row: number; readonly people: boolean } | undefined;

/** Opens the demonyms of a pack, which are sorted by word. */
export function openDemonyms(pack: Pack): FindDemonym {
  const words = pack.u32('demonym-words');
  const rows = pack.u32('demonym-rows');
  const types = pack.u8('demonym-types');
  return (word) => {
    const at = prefixLength(words.length, (place) => (words[place] ?? 0) < word);
    return words[at] === word ? { row: rows[at] ?? 0, people: types[at] === 1 } : undefined;
  };
}

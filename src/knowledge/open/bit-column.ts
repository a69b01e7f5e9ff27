/** Reads a column of sets of bits. */

import type { Pack } from './pack.ts';

/** The set at a place; empty outside the column. */
export function openBits(pack: Pack, name: string): (place: number) => number {
  const sets = pack.u32(`${name}-sets`);
  const numbers = sets.length > 256 ? pack.u16(name) : pack.u8(name);
  return (place) => sets[numbers[place] ?? -1] ?? 0;
}

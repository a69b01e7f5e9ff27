/** A column of sets of bits: few of the many possible sets occur, so that a column of their numbers is much smaller. */

import { countUp } from '../../base/count-up.ts';
import type { Section } from '../format/directory.ts';

/** Different sets that can be numbered. */
const MOST_SETS = 2 ** 16;

/** The sections of a column: the different sets, most frequent first, and for each place the number of its set. */
export function storeBits(name: string, sets: readonly number[]): readonly (readonly [string, Section])[] {
  const counts = new Map<number, number>();
  for (const set of sets) countUp(counts, set);
  const different = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([set]) => set);
  if (different.length > MOST_SETS)
    throw new Error(
      `The column "${name}" has ${different.length} different sets of bits, but a pack can number ${MOST_SETS}: merge some classes or flags.`,
    );
  const numbers = new Map(different.map((set, number) => [set, number]));
  const column = sets.map((set) => numbers.get(set) ?? 0);
  return [
    [`${name}-sets`, Uint32Array.from(different)],
    [name, different.length > 256 ? Uint16Array.from(column) : Uint8Array.from(column)],
  ];
}

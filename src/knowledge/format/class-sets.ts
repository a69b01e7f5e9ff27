/** Classes of words in a pack: the sets of classes that occur, and for each word the number of its set. */

import type { Pack, Section } from './pack.ts';

const MOST_SETS = 2 ** 16;

/** The sections that hold the class bits of words. Throws a sentence when more sets occur than can be numbered. */
export function storeClasses(bits: readonly number[]): readonly (readonly [string, Section])[] {
  const counts = new Map<number, number>();
  for (const set of bits) counts.set(set, (counts.get(set) ?? 0) + 1);
  const sets = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([set]) => set);
  if (sets.length > MOST_SETS)
    throw new Error(
      `The words have ${sets.length} different sets of classes, but a pack can number ${MOST_SETS}: merge some classes in src/knowledge/classes.ts.`,
    );
  const numbers = new Map(sets.map((set, number) => [set, number]));
  return [
    ['class-sets', Uint32Array.from(sets)],
    ['classes', Uint16Array.from(bits, (set) => numbers.get(set) ?? 0)],
  ];
}

/** The class bits of the word of a rank; none for a rank that is none. */
export function restoreClasses(pack: Pack): (rank: number) => number {
  const sets = Int32Array.from(pack.u32('class-sets'));
  const numbers = pack.u16('classes');
  return (rank) => sets[numbers[rank] ?? -1] ?? 0;
}

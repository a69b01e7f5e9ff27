/**
 * How names sound when the press of a language is read aloud. Two spellings in which languages differ only as their readings do
 * (`dsch` and `j`, `w` and `v`) sound the same: the cost of each such difference is nothing, of any other one.
 */

import { anyOf } from '../base/any-of.ts';
import type { Romanisation } from '../languages/romanisation.ts';

const DOUBLED = /(.)\1+/gu;
const JOINTS = /[-' ]/gu;

/** Gives what a folded word sounds like in each of the languages, in their order. */
export function soundReader(romanisations: readonly Romanisation[]): (folded: string) => readonly string[] {
  const readers = romanisations.map(({ reads }) => readerOf(reads));
  return (folded) => readers.map((read) => read(folded));
}

function readerOf(reads: Romanisation['reads']): (folded: string) => string {
  const of = (begins: string, ends: string): readonly string[] =>
    Object.keys(reads).filter(
      (spelling) => spelling.startsWith('^') === (begins !== '') && spelling.endsWith('$') === (ends !== ''),
    );
  const atStart = of('^', '').map((spelling) => spelling.slice(1));
  const atEnd = of('', '$').map((spelling) => spelling.slice(0, -1));
  const spelled = new RegExp(`^(?:${anyOf(atStart)})|(?:${anyOf(atEnd)})$|${anyOf(of('', ''))}`, 'gu');
  const soundOf = (spelling: string, at: number, word: string): string =>
    (at === 0 ? reads[`^${spelling}`] : undefined) ??
    (at + spelling.length === word.length ? reads[`${spelling}$`] : undefined) ??
    reads[spelling] ??
    spelling;
  return (folded) => folded.replace(JOINTS, '').replace(spelled, soundOf).replace(DOUBLED, '$1');
}

/**
 * In how many places two spellings differ: runs of letters that only one of them has.
 * @example
 * differences('wondra', 'wonndra') // 1
 */
export function differences(a: string, b: string): number {
  const common = commonLetters(a, b);
  let [i, j, runs] = [0, 0, 0];
  for (const [x, y] of [...common, [a.length, b.length] as const]) {
    if (x > i || y > j) runs += 1;
    [i, j] = [x + 1, y + 1];
  }
  return runs;
}

/** The places of the letters of a longest common subsequence in both. */
function commonLetters(a: string, b: string): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

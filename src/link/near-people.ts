/** Finds names of which others may be slips without comparing all with all. */
import { fnv, fnvStep } from '../base/hash.ts';
import { heard } from '../spelling/same-sounds.ts';
import type { PersonName } from './person-name.ts';

/** The parts of a person's name by which a slip of the pen is told. */
export type Spelt = Pick<PersonName, 'given' | 'bare' | 'letters'>;

/** Shorter surnames are no slips of each other: too many are one letter apart. */
export const SHORTEST_SURNAME = 5;

/**
 * Keys of which two names share one at least, if one may be a slip of the other: one edit leaves the first or the last letters of a
 * surname as they are, together all but one; of a given name of three, one. They are hashes, so that names share one by chance, too.
 */
export function nearKeys({ given, bare }: Spelt): readonly number[] {
  const [called, named] = [fnv(given), fnv(bare)];
  const keys = [
    keyOf(named, FIRST, given.slice(0, 1)),
    keyOf(named, LAST, given.slice(-1)),
    keyOf(named, HEARD, heard(given)),
  ];
  for (const length of [bare.length - 1, bare.length]) {
    if (length < SHORTEST_SURNAME) continue;
    const [first, last] = endsOf(bare, length);
    keys.push(keyOf(called, FIRST + length, first), keyOf(called, -length, last));
  }
  return keys;
}

/** What a key tells beside the part that is the same; with a length what it tells of the surname. */
const [HEARD, LAST, FIRST] = [1, 2, 3];

const keyOf = (part: number, sign: number, letters: string): number =>
  fnv(letters, fnvStep(fnvStep(part, sign), SEPARATOR)) | 0;

/** No letter of a name. */
const SEPARATOR = 0x10ffff;

/** The first and the last letters of a word, one of which are those of another word one edit away, where the shorter one has this length. */
function endsOf(word: string, length: number): readonly [first: string, last: string] {
  const first = Math.floor((length - 1) / 2);
  return [word.slice(0, first), word.slice(first + 1 - length)];
}

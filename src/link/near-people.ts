/** Finds names of which others may be slips without comparing all with all. */
import { fnv, fnvStep } from '../base/hash.ts';
import { heard } from '../spelling/same-sounds.ts';
import { shortenedHashes } from '../spelling/shortened-hashes.ts';
import type { PersonName } from './person-name.ts';

/** The parts of a person's name by which a slip of the pen is told. */
export type Spelt = Pick<PersonName, 'given' | 'bare' | 'letters'>;

/** Shorter surnames are no slips of each other: too many are one letter apart. */
export const SHORTEST_SURNAME = 5;

/**
 * Keys of which two names share one at least, if one may be a slip of the other: two surnames that are one edit apart are the same without
 * one letter, given names of three keep the first letter or the last one, or sound the same. They are hashes, so that names share one by chance, too.
 */
export function nearKeys({ given, bare }: Spelt): readonly number[] {
  const [called, named] = [fnv(given), fnv(bare)];
  const keys = [
    keyOf(named, FIRST, given.slice(0, 1)),
    keyOf(named, LAST, given.slice(-1)),
    keyOf(named, HEARD, heard(given)),
  ];
  if (bare.length < SHORTEST_SURNAME) return keys;
  const { own, shorter } = shortenedHashes(bare, 0);
  keys.push(surnameKey(called, own));
  for (const hash of shorter) keys.push(surnameKey(called, hash));
  return keys;
}

/** How many of the keys are told by the surname as a whole and a part of the given name. */
const OF_GIVEN = 3;

/** How many keys a name has at most. */
export const mostNearKeys = ({ bare }: Spelt): number => OF_GIVEN + 1 + bare.length;

/** What a key tells beside the part that is the same. */
const [HEARD, LAST, FIRST, SURNAME] = [1, 2, 3, 4];

const keyOf = (part: number, sign: number, letters: string): number =>
  fnv(letters, fnvStep(fnvStep(part, sign), SEPARATOR)) | 0;

const surnameKey = (called: number, hash: number): number => fnvStep(fnvStep(called, SURNAME), hash) | 0;

/** No letter of a name. */
const SEPARATOR = 0x10ffff;

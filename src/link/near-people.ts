/** Finds names of which others may be slips without comparing all with all. */

import { heard } from '../spelling/same-sounds.ts';
import type { PersonName } from './person-name.ts';

/** The parts of a person's name by which a slip of the pen is told. */
export type Spelt = Pick<PersonName, 'given' | 'bare' | 'letters'>;

/** Shorter surnames are no slips of each other: too many are one letter apart. */
export const SHORTEST_SURNAME = 5;

/**
 * Keys of which two names share one at least, if one may be a slip of the other: one edit leaves the first or the last letters of a
 * surname as they are, together all but one; of a given name of three, one.
 */
export const nearKeys = ({ given, bare }: Spelt): readonly string[] => [
  ...[bare.length - 1, bare.length].flatMap((length) =>
    length < SHORTEST_SURNAME ? [] : endsOf(bare, length).map((ends) => `given ${given} ${length} ${ends}`),
  ),
  `bare ${bare} ${given.slice(0, 1)}-`,
  `bare ${bare} -${given.slice(-1)}`,
  `bare ${bare} ${heard(given)}`,
];

/** The first and the last letters of a word, one of which are those of another word one edit away, where the shorter one has this length. */
function endsOf(word: string, length: number): readonly string[] {
  const first = Math.floor((length - 1) / 2);
  return [`${word.slice(0, first)}-`, `-${word.slice(first + 1 - length)}`];
}

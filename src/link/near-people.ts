/** Finds names of which others may be slips without comparing all with all. */

import { memo } from '../base/memo.ts';
import { heard } from '../spelling/same-sounds.ts';
import type { PersonName } from './person-name.ts';

/** What slips are told by. */
export type Spelt = Pick<PersonName, 'given' | 'bare' | 'letters'>;

const ENDS = 2;

const sound = memo(heard);

/**
 * Keys of which two names share one at least, if one may be a slip of the other: one edit leaves the first or the last letters of a
 * word as they are, two of a surname of five, one of a given name of three.
 */
export const nearKeys = ({ given, bare }: Spelt): readonly string[] => [
  `given ${given} ${bare.slice(0, ENDS)}-`,
  `given ${given} -${bare.slice(-ENDS)}`,
  `bare ${bare} ${given.slice(0, 1)}-`,
  `bare ${bare} -${given.slice(-1)}`,
  `bare ${bare} ${sound(given)}`,
];

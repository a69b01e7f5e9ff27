/** A party's letter and the state that somebody sits for are two words: `(D-Ohio)` becomes *D-* and *Ohio*, `(D-Kan.)` *D-*, *Kan* and its full stop, offsets unchanged. */

import { NAME_BITS, WORD_BITS } from '../knowledge/classes.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ProfileOf } from './profile/profile.ts';
import { withSeams } from './seams.ts';

const PLACE = NAME_BITS.place;
/** Lists of words have the letters with the states that print shortens: `D-Kan`. */
const LISTED = WORD_BITS['not-name'];
/** What stands before the letter of a party. */
const BEFORE = new Set(['(', ',']);
const LETTER_AND_HYPHEN = 2;

/** The tokens of a text with those parted that are a letter and a listed place; the same object where there are none. */
export function withMemberPlaces(text: string, tokens: Tokens, profileOf: ProfileOf): Tokens {
  const seams = new Map<number, number>();
  for (let i = 1; i < tokens.count; i += 1) {
    const seam = seamAt(text, tokens, i, profileOf);
    if (seam !== undefined) seams.set(i, seam);
  }
  return seams.size === 0 ? tokens : withSeams(tokens, seams);
}

function seamAt(text: string, { starts, ends }: Tokens, i: number, profileOf: ProfileOf): number | undefined {
  const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
  if (text.charCodeAt(start + 1) !== HYPHEN || !BEFORE.has(text.charAt(starts[i - 1] ?? 0))) return undefined;
  const word = text.slice(start, end);
  if (!/^\p{Lu}-\p{Lu}/u.test(word)) return undefined;
  const at = start + LETTER_AND_HYPHEN;
  const isPlace = (profileOf(text.slice(at, end), true).names & PLACE) !== 0;
  const isShortened = text.charAt(end) === '.' && (profileOf(word, true).words & LISTED) !== 0;
  return isPlace || isShortened ? at : undefined;
}

const HYPHEN = '-'.charCodeAt(0);

/** Words that print has run together: *AutorinMascha Wondra*, *endeteDer* become two tokens, offsets unchanged. */

import { NAME_BITS, WORD_BITS } from '../knowledge/classes.ts';
import { isUpper } from '../text/characters.ts';
import type { Tokens } from '../text/tokens.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import { has } from './profile/classes.ts';
import type { Profile } from './profile/profile.ts';
import { symbolCode } from './profile/symbols.ts';

type ProfileOf = LanguageKnowledge['profileOf'];

/** A capital behind three small letters, with two small ones behind it: where a second word may begin. */
const SEAM = /(?<=\p{Ll}{3})\p{Lu}(?=\p{Ll}{2})/gu;
const MIXED = symbolCode('mixed-case');
const ORDINARY = WORD_BITS.role | WORD_BITS.noun | WORD_BITS.function | WORD_BITS.lower | WORD_BITS.verb;
const GIVEN = NAME_BITS['first-name'];
const FUNCTION = WORD_BITS.function;
const ROLE = WORD_BITS.role;

/** Whether an ordinary word ends where a given name with its surname, or a small word of a new sentence, begins; behind a role any noun is one: *Reich*. */
function isSeam(left: Profile, right: Profile, next: Profile): boolean {
  if (!has(left.words, ORDINARY)) return false;
  if (has(right.words, FUNCTION)) return true;
  const surname = has(left.words, ROLE) ? next.capital : next.nameable;
  return surname && has(right.names, GIVEN) && !has(right.words, ORDINARY);
}

/** Whether a word has a capital behind three letters and before two: a first look without a pattern. */
function hasCapitalInside(text: string, start: number, end: number): boolean {
  for (let at = start + 3; at < end - 2; at += 1) if (isUpper(text.charCodeAt(at))) return true;
  return false;
}

/** Where a token of a text is to be parted; -1 for nowhere. */
function seamIn(text: string, { starts, ends, words }: Tokens, i: number, profileOf: ProfileOf): number {
  const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
  if (!hasCapitalInside(text, start, end) || profileOf(text, true, start, end).symbol !== MIXED) return -1;
  const word = text.slice(start, end);
  const next = profileOf(text, words[i + 1] === 1, starts[i + 1] ?? 0, ends[i + 1] ?? 0);
  for (const { index } of word.matchAll(SEAM))
    if (isSeam(profileOf(word.slice(0, index), true), profileOf(word.slice(index), true), next))
      return start + index;
  return -1;
}

/** The tokens of a text with those parted that are two words; the same object where there are none. */
export function parted(text: string, tokens: Tokens, profileOf: ProfileOf): Tokens {
  const seams = new Map<number, number>();
  for (let i = 0; i < tokens.count; i += 1) {
    const seam = tokens.words[i] === 1 ? seamIn(text, tokens, i, profileOf) : -1;
    if (seam !== -1) seams.set(i, seam);
  }
  return seams.size === 0 ? tokens : withSeams(tokens, seams);
}

/** The tokens with those parted for which a map says where. */
export function withSeams(
  { count, starts, ends, words }: Tokens,
  seams: ReadonlyMap<number, number>,
): Tokens {
  const parts = Array.from({ length: count }, (_, i) => {
    const [start, end, word] = [starts[i] ?? 0, ends[i] ?? 0, words[i] ?? 0];
    const seam = seams.get(i);
    return seam === undefined
      ? [{ start, end, word }]
      : [
          { start, end: seam, word },
          { start: seam, end, word },
        ];
  }).flat();
  return {
    count: parts.length,
    starts: Int32Array.from(parts, ({ start }) => start),
    ends: Int32Array.from(parts, ({ end }) => end),
    words: Uint8Array.from(parts, ({ word }) => word),
  };
}

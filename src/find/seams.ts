/** Words that print has run together: *AutorinMascha Wondra*, *endeteDer* become two tokens, offsets unchanged. */

import { NAME_BITS, WORD_BITS } from '../knowledge/classes.ts';
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

/** Whether an ordinary word ends where a given name with its surname, or a small word of a new sentence, begins. */
function isSeam(left: Profile, right: Profile, next: Profile): boolean {
  if (!has(left.words, ORDINARY)) return false;
  if (has(right.words, FUNCTION)) return true;
  return has(right.names, GIVEN) && !has(right.words, ORDINARY) && next.nameable;
}

/** The number of the token that holds a place in the text. */
function tokenAt({ count, starts }: Tokens, place: number): number {
  let [low, high] = [0, count];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** The tokens of a text with those parted that are two words; the same object where there are none. */
export function parted(text: string, tokens: Tokens, profileOf: ProfileOf): Tokens {
  const seams = new Map<number, number>();
  for (const { index } of text.matchAll(SEAM)) {
    const i = tokenAt(tokens, index);
    const [start, end] = [tokens.starts[i] ?? 0, tokens.ends[i] ?? 0];
    if (seams.has(i) || profileOf(text.slice(start, end), true).symbol !== MIXED) continue;
    const next = i + 1 < tokens.count ? text.slice(tokens.starts[i + 1], tokens.ends[i + 1]) : '';
    const [left, right] = [text.slice(start, index), text.slice(index, end)];
    if (isSeam(profileOf(left, true), profileOf(right, true), profileOf(next, true))) seams.set(i, index);
  }
  return seams.size === 0 ? tokens : withSeams(tokens, seams);
}

function withSeams({ count, starts, ends, words }: Tokens, seams: ReadonlyMap<number, number>): Tokens {
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

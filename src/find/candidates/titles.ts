/** Runs of capitalised words with small words between them, in languages that capitalise names only: `Bank for International Settlements`. */

import { item } from '../../base/item.ts';
import { WORD_BITS } from '../../knowledge/classes.ts';
import type { Language } from '../../languages/language.ts';
import type { Profile } from '../profile/profile.ts';
import { contextCode, symbolCode, symbolSet } from '../profile/symbols.ts';

const LONGEST = 8;
const MOST_SMALL_WORDS = 2;
const NUMBER = symbolCode('number');
const ROLE = symbolCode('role');
const GENERATION = symbolCode('generation');
/** In a headline in title case it parts two names: `Biden Tells Putin`. */
const VERB = WORD_BITS.verb;
/** So does one that is hardly more than a form: `Wondra Is Late`. */
const AUXILIARY = contextCode('auxiliary');
const ADJECTIVE = symbolCode('hyphen-noun');
const LEGAL_FORM = symbolCode('legal-form');
/** What a body or a place is called behind its country: `U.S. Postal Service`. */
const HEADS = symbolSet(
  'org-head',
  'org-tail',
  'place-head',
  'facility',
  'club-tail',
  'legal-form',
  'demonym',
);
/** Some print goes on large behind it, as if its full stop had ended a sentence: `U.S. Officials`. */
const DOTTED = /^(?:\p{Lu}\.){2,}$/u;

/** Calls `each` with the ends of all runs of two words and more that begin at a word. */
export function eachTitle(
  profiles: readonly Profile[],
  start: number,
  { capitalNouns, connectors }: Language,
  each: (end: number) => unknown,
): void {
  const first = item(profiles, start);
  if (capitalNouns || !(first.capital ? first.inner : first.symbol === NUMBER)) return;
  if (first.symbol === GENERATION) return;
  if (first.symbol === ROLE && connectors.has(profiles[start + 1]?.text ?? '')) return;
  let telling = !DOTTED.test(first.text);
  for (let end = start + 1, small = 0; end < profiles.length && end - start < LONGEST; end += 1) {
    const profile = item(profiles, end);
    if (profile.capital) {
      if (!profile.inner && partsNames(profile, profiles[end + 1])) return;
      small = 0;
      telling ||= profile.nameable || HEADS.has(profile.symbol);
      if (telling) each(end + 1);
      if (profile.symbol === LEGAL_FORM && profiles[end + 1]?.symbol !== LEGAL_FORM) return;
    } else if (!connectors.has(profile.text) || ++small > MOST_SMALL_WORDS) return;
  }
}

/** Whether a word that is no part of a name parts two: a verb, or *Ohio-based*; names of firms may hold what looks like a form of *be*: *Pan Am Corp*. */
const partsNames = (word: Profile, next: Profile | undefined): boolean =>
  (word.words & VERB) !== 0 ||
  word.symbol === ADJECTIVE ||
  (word.context === AUXILIARY && !goesOn(word, next));

const goesOn = ({ upper }: Profile, next: Profile | undefined): boolean =>
  upper || (next?.capital === true && (next.nameable || next.symbol === LEGAL_FORM));

/** Stretches of a run of name words, up to four words, that begin and end with a capitalised word or end with a number. */

import { item } from '../../base/item.ts';
import { NAME_BITS, WORD_BITS } from '../../knowledge/classes.ts';
import type { Profile } from '../profile/profile.ts';
import { contextSet, symbolCode, symbolSet } from '../profile/symbols.ts';

const LONGEST_RUN = 4;
const NUMBER = symbolCode('number');
const PARTICLE = symbolCode('particle');
const GENERATION = symbolCode('generation');
const FIRST_NAME = NAME_BITS['first-name'];
const FUNCTION = WORD_BITS.function;
/** Behind a given name stands whose mother or brother somebody is: `Annas Mutter`. */
const KIN = WORD_BITS.kin;
/** With these a run may be a name though all its words are ordinary ones. */
const OPENERS = symbolSet('demonym', 'initial');
const KINDS_OF_BODY = symbolSet('place-head', 'hyphen-org');
const COMPOUNDS = symbolSet('compound', 'org-tail');
/** Words that make an ordinary noun of what follows. */
const DETERMINED = contextSet(
  'article-nominative',
  'article-oblique',
  'article-in',
  'article-to',
  'indefinite',
  'possessive-pronoun',
  'demonstrative',
  'adjective',
  'number',
  'demonym',
);

/** Calls `each` with the ends of all stretches that begin at a word. */
export function eachRun(profiles: readonly Profile[], start: number, each: (end: number) => unknown): void {
  const first = item(profiles, start);
  if (!first.inner || first.symbol === GENERATION || !(first.capital || opensSurname(profiles, start)))
    return;
  let named = first.capital && (first.nameable || isUnusual(profiles, start));
  if (named) each(start + 1);
  if (isGivenGenitive(first)) return;
  for (let end = start + 1, words = 1; end < profiles.length && words < LONGEST_RUN; end += 1) {
    const profile = item(profiles, end);
    if (!profile.inner || (profile.words & KIN) !== 0) return;
    named ||= profile.nameable || OPENERS.has(first.symbol);
    if (!profile.capital && profile.symbol !== NUMBER) continue;
    words += 1;
    if (!named) continue;
    each(end + 1);
    if (isRegnal(profiles, end)) each(end + 2);
  }
}

/** Put together from ordinary words, but at a place where a name may stand: a kind of place, or without an article or adjective before it. */
function isUnusual(profiles: readonly Profile[], i: number): boolean {
  const { symbol, plural } = item(profiles, i);
  if (plural) return false;
  if (KINDS_OF_BODY.has(symbol)) return true;
  return COMPOUNDS.has(symbol) && !isDetermined(profiles, i);
}

/** Whether the word before makes an ordinary noun of a word. */
export const isDetermined = (profiles: readonly Profile[], i: number): boolean =>
  DETERMINED.has(profiles[i - 1]?.context ?? -1);

/** `Annas`: behind a given name in the genitive comes what she has, not her surname. */
const isGivenGenitive = ({ baseRank, names }: Profile): boolean =>
  baseRank !== -1 && (names & FIRST_NAME) !== 0;

/** The ordinal of a ruler: `Friedrich II.` */
const isRegnal = (profiles: readonly Profile[], i: number): boolean =>
  /^[IVX]+$/.test(item(profiles, i).text) && profiles[i + 1]?.text === '.';

/** `van der Vaart`, `al-Asad`: a particle that is not a word of the language begins a surname. */
function opensSurname(profiles: readonly Profile[], i: number): boolean {
  const { symbol, words } = item(profiles, i);
  return symbol === PARTICLE && (words & FUNCTION) === 0 && (profiles[i + 1]?.inner ?? false);
}

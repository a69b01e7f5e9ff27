/**
 * Letters that an article introduces for a thing: `Mund-Nasen-Schutz (MNS)`, `intensive care units (ICU)`. They name nobody, there or elsewhere in it.
 * A long form counts where the letters stand in it in their order (Schwartz & Hearst 2003) and all its words are ordinary, none a kind of body or place;
 * where only names are capitalised, also one in capitals that is headed by a word for things: `Crop Support Program (CSP)`.
 */

import { item } from '../base/item.ts';
import { spells as spellsLetters } from '../base/spells.ts';
import { overlap } from '../base/wide-bits.ts';
import type { Language } from '../languages/language.ts';
import { tagSet } from '../rules/tags.ts';
import type { AnalysedSentence, Candidate } from './candidates/index.ts';
import type { Profile } from './profile/profile.ts';
import { contextSet, symbolSet } from './profile/symbols.ts';

const LETTERS = /^\p{Lu}{2,6}$/u;
/** Capitalised words that are ordinary in a language that capitalises nouns. */
const NOUNS = symbolSet('noun', 'compound', 'hyphen-noun');
/** What makes a long form that of a body, an office or a place. */
const TELLING = tagSet(
  'OrgHead',
  'Body',
  'PlaceHead',
  'Facility',
  'Club',
  'ClubTail',
  'LegalForm',
  'Role',
  'NameAdjective',
  'Demonym',
);
/** Joins what a body is with what it is for. */
const JOINTS = contextSet('of', 'for', 'on');
const NO_TERMS: ReadonlySet<string> = new Set();

/** What a language tells of long forms: whether it capitalises nouns, and which words head those of things. */
type Heads = Pick<Language, 'capitalNouns' | 'terms'>;

/** The letters that stand for things in an article; none that a list knows. */
export function termsOf(sentences: readonly AnalysedSentence[], heads: Heads): ReadonlySet<string> {
  let terms: Set<string> | undefined;
  for (const { profiles } of sentences)
    for (let i = 1; i + 2 < profiles.length; i += 1) {
      if (item(profiles, i).text !== '(') continue;
      const term = termAt(profiles, i, heads);
      if (term === undefined) continue;
      terms ??= new Set();
      terms.add(term);
    }
  return terms ?? NO_TERMS;
}

/** The letters in a bracket behind their long form, or before a bracket that holds it. */
function termAt(profiles: readonly Profile[], open: number, heads: Heads): string | undefined {
  const inside = item(profiles, open + 1);
  if (item(profiles, open + 2).text === ')' && LETTERS.test(inside.text))
    return standsBefore(profiles, open, inside, heads) ? inside.text : undefined;
  const before = item(profiles, open - 1);
  if (!LETTERS.test(before.text)) return undefined;
  // A long form has no more words than letters stand for it.
  const behind = profiles.slice(open + 1, open + before.text.length + 2);
  const close = behind.findIndex(({ text }) => text === ')');
  return close > 0 && isLongForm(behind.slice(0, close), before, heads) ? before.text : undefined;
}

/** Whether the shortest long form that ends before a bracket is one of ordinary words, or of a thing. */
function standsBefore(profiles: readonly Profile[], open: number, short: Profile, heads: Heads): boolean {
  for (let start = open - 1; start >= Math.max(0, open - short.text.length); start -= 1) {
    const words = profiles.slice(start, open);
    if (spells(words, short.text)) return isLongForm(words, short, heads, profiles.slice(0, start));
  }
  return false;
}

const isLongForm = (
  words: readonly Profile[],
  short: Profile,
  heads: Heads,
  before: readonly Profile[] = [],
): boolean =>
  short.rank === -1 &&
  words.length <= short.text.length &&
  spells(words, short.text) &&
  (words.every((word) => isOrdinary(word, heads.capitalNouns)) ||
    (isHeadedByThing(words, heads) && !goesOn(before)));

/** Whether what a stretch of words is, before an `of` or at its end, is a thing: `Scheme of Levies`. */
function isHeadedByThing(words: readonly Profile[], { terms }: Heads): boolean {
  const small = words.findIndex(({ capital }) => !capital);
  const head = words[(small === -1 ? words.length : small) - 1];
  return head !== undefined && terms.has(head.text.toLowerCase());
}

/** Whether what stands before a stretch has begun its name: `Institute for` *Levy Policy*. */
const goesOn = (before: readonly Profile[]): boolean => {
  const [first, joint] = before.slice(-2);
  const last = joint ?? first;
  return (
    last?.capital === true || (first?.capital === true && last !== undefined && JOINTS.has(last.context))
  );
};

const isOrdinary = ({ capital, symbol, tags, letters }: Profile, capitalNouns: boolean): boolean =>
  letters && !overlap(tags, TELLING) && (capital ? capitalNouns && NOUNS.has(symbol) : true);

/** Whether the words begin with the first of the letters and hold the others in their order. */
const spells = (words: readonly Profile[], short: string): boolean =>
  spellsLetters(words.map(({ text }) => text).join(' '), short);

/** The sentence without candidates that are a term and nothing else. */
export function withoutTerms(sentence: AnalysedSentence, terms: ReadonlySet<string>): AnalysedSentence {
  const { profiles, candidates } = sentence;
  const isTerm = ({ start, end }: Candidate): boolean =>
    end - start === 1 && terms.has(item(profiles, start).text);
  return candidates.some(isTerm)
    ? { ...sentence, candidates: candidates.filter((one) => !isTerm(one)) }
    : sentence;
}

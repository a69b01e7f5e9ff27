/** What lists and spelling say of a word: the ground for its symbol, its context and its tags. */

import type { Language } from '../../languages/language.ts';
import { isDigit, isSmall, isUpper } from '../../text/characters.ts';
import { articleLength } from './articles.ts';
import { has, isListed, N, W } from './classes.ts';
import { type Commonness, commonnessOf, mayDifferInside } from './commonness.ts';
import type { Sources } from './sources.ts';
import { endsIn } from './word-ends.ts';

/** What the names lexicon says of a word. */
export interface LookedUp {
  readonly text: string;
  /** The word in small letters. */
  readonly lower: string;
  /** As it is looked up: a word in capitals in its usual spelling. */
  readonly spelling: string;
  /** Number in the names lexicon, or -1; the same for the word without its genitive. */
  readonly rank: number;
  readonly baseRank: number;
  /** The word without its genitive where a list knows that, else the word. */
  readonly base: string;
  /** Class bits of the word itself and of its base. */
  readonly names: number;
  /** Flags of the rows that the word names by itself. */
  readonly flags: number;
}

/** What can be told of a word without its neighbours. */
export interface Facts extends LookedUp {
  /** Class bits of the word among those of the language, and those of the same word written small. */
  readonly words: number;
  readonly lowerWords: number;
  readonly common: Commonness;
  /** A noun for a kind of body that stands before its name and is no part of it. */
  readonly body: boolean;
  readonly capital: boolean;
  readonly acronym: boolean;
  /** Where the last part of a hyphen compound begins, or 0. */
  readonly hyphen: number;
}

/** A first look without patterns: most words of a text are small, in letters of Western Europe. */
function isPlainlySmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isSmall = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff);
    if (!isSmall) return false;
  }
  return true;
}

const isAcronym = (text: string): boolean =>
  !isSmall(text.charCodeAt(1)) &&
  (/^\p{Lu}[\p{Lu}\d&./]{1,6}$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text));

/** The facts of a word at the beginning of a sentence. */
export function factsOf(lookup: LookedUp, sources: Sources): Facts {
  const { text, lower, spelling, rank, baseRank, base, names, flags } = lookup;
  const { words } = sources;
  const small = isPlainlySmall(text);
  const capital = !small && isCapital(text);
  const hyphen = small ? 0 : text.lastIndexOf('-') + 1;
  const facts: { -readonly [Fact in keyof Facts]: Facts[Fact] } = {
    text,
    lower,
    spelling,
    rank,
    baseRank,
    base,
    names,
    flags,
    words: words.classesOf(text) | (spelling === text ? 0 : words.classesOf(spelling)),
    lowerWords: capital ? words.classesOf(lower) : 0,
    capital,
    acronym: !small && isAcronym(text),
    hyphen: hyphen === text.length ? 0 : hyphen,
    common: 'none',
    body: false,
  };
  if (capital) facts.common = commonnessOf(facts, sources, false);
  facts.body = isBodyNoun(facts, sources);
  return facts;
}

/** What is known of a word within a sentence, where a capital does not come from the position; `undefined` where nothing differs. */
export function factsInside(facts: Facts, sources: Sources): Facts | undefined {
  if (!mayDifferInside(facts, sources, facts.common)) return undefined;
  const common = commonnessOf(facts, sources, true);
  return common === facts.common ? undefined : { ...facts, common };
}

const SHORTEST_BODY = 4;

function isBodyNoun(
  { lower, words, lowerWords, capital }: Pick<Facts, 'lower' | 'words' | 'lowerWords' | 'capital'>,
  { words: list, language }: Sources,
): boolean {
  if (has(words | lowerWords, W.body)) return true;
  if (!capital || !language.capitalNouns) return false;
  const tails = list.tails['body-tail'];
  return tails.has(lower) || endsIn(lower, tails, SHORTEST_BODY);
}

/** Begins with a capital or has one inside: `Wondra`, `eBay`, `d'Ormesson`, `1860er-Stadion`. */
const isCapital = (text: string): boolean =>
  isUpper(text.charCodeAt(0)) ||
  /^\p{L}+[-'’]?\p{Lu}/u.test(text) ||
  (isDigit(text.charCodeAt(0)) && /\p{Lu}/u.test(text));

/** A word of the language that only stands capitalised at a beginning, in a headline (`Joins`), or always (`Monday`), and is not a first name. */
export const isOrdinary = ({ words, lowerWords, names }: Facts, { capitalNouns }: Language): boolean =>
  !has(names, N['first-name']) &&
  !has(words, W['name-opener']) &&
  (has(lowerWords, W.function) || (!capitalNouns && (has(words, W['not-name']) || has(lowerWords, W.verb))));

/** `ex-Fed`, `pro-Palästina`: a name behind a small prefix. */
const isPrefixed = ({ text, names }: Facts): boolean => /^\p{Ll}{2,}-\p{Lu}/u.test(text) && !isListed(names);

/** Whether a word may be a name by itself. */
export function isNameable(facts: Facts, { joinedArticles }: Language): boolean {
  const { text, capital, names, words, lowerWords, common } = facts;
  if (text.endsWith('-')) return false;
  if (isPrefixed(facts) && articleLength(text, joinedArticles) === 0) return false;
  if (!capital) return has(names, N.organization | N.place | N.person);
  if (has(lowerWords, W.function) || has(words, W['not-name'] | W.role)) return false;
  return common === 'none' || isListed(names);
}

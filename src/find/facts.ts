/** What lists and spelling say of a word: the ground for its symbol, its context and its tags. */

import { nameBit, wordBit } from '../knowledge/classes.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { WordList } from '../knowledge/open/words.ts';
import type { Language } from '../languages/language.ts';
import { isDigit, isUpper } from '../text/characters.ts';

/** What profiles are made from. */
export interface Sources {
  readonly gazetteer: Gazetteer;
  readonly words: WordList;
  readonly language: Language;
}

export const N = {
  first: nameBit('first-name'),
  surname: nameBit('surname'),
  place: nameBit('place'),
  organization: nameBit('organization'),
  person: nameBit('person'),
  word: nameBit('name-word'),
  club: nameBit('club'),
  clubTail: nameBit('club-tail'),
  legal: nameBit('legal-form'),
  particle: nameBit('particle'),
  facility: nameBit('facility-head'),
  demonym: nameBit('demonym'),
  rare: nameBit('rare-place'),
  trusted: nameBit('trusted'),
  ambiguous: nameBit('ambiguous'),
} as const;

export const W = {
  noun: wordBit('noun'),
  lower: wordBit('lower'),
  adjective: wordBit('adjective'),
  verb: wordBit('verb'),
  function: wordBit('function'),
  notName: wordBit('not-name'),
  role: wordBit('role'),
  speech: wordBit('speech'),
  orgHead: wordBit('org-head'),
  placeHead: wordBit('place-head'),
  frequent: wordBit('frequent'),
} as const;

export const LISTED = N.first | N.surname | N.place | N.organization | N.person | N.rare;

/** What a genitive inherits from its base. */
export const OF_BASE = LISTED | N.trusted | N.ambiguous;

/** How ordinary a capitalised word is. */
type Commonness = 'none' | 'noun' | 'compound' | 'common';

export interface Facts {
  readonly text: string;
  readonly names: number;
  readonly words: number;
  readonly lowerWords: number;
  readonly common: Commonness;
  readonly capital: boolean;
  readonly acronym: boolean;
  readonly hyphen: number;
}

/** `inside`: within a sentence, where a capital is no matter of position. */
export function factsOf(
  text: string,
  spelling: string,
  names: number,
  { words, language }: Sources,
  inside: boolean,
): Facts {
  const capital =
    isUpper(text.charCodeAt(0)) ||
    /^\p{L}+-?\p{Lu}/u.test(text) ||
    (isDigit(text.charCodeAt(0)) && /\p{Lu}/u.test(text));
  const own = words.classesOf(text) | (spelling === text ? 0 : words.classesOf(spelling));
  const lowerWords = capital ? words.classesOf(text.toLowerCase()) : 0;
  const hyphen = text.lastIndexOf('-') + 1;
  const acronym = /^\p{Lu}[\p{Lu}\d&./]{1,6}$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text);
  const common = capital
    ? commonnessOf(text, own, lowerWords, names, acronym && (own & W.noun) === 0, words, language, inside)
    : 'none';
  return {
    text,
    names,
    words: own,
    lowerWords,
    common,
    capital,
    acronym,
    hyphen: hyphen === text.length ? 0 : hyphen,
  };
}

function commonnessOf(
  text: string,
  own: number,
  lower: number,
  names: number,
  acronym: boolean,
  words: WordList,
  language: Language,
  inside: boolean,
): Commonness {
  if (acronym) return 'none';
  if ((lower & W.function) !== 0 || (own & W.notName) !== 0) return 'common';
  if ((names & N.trusted) !== 0 && (names & N.ambiguous) === 0) return 'none';
  if (!language.capitalNouns && inside && (names & LISTED) !== 0) return 'none';
  if (!language.capitalNouns)
    return (lower & (W.lower | W.frequent)) !== 0 ? ((lower & W.frequent) !== 0 ? 'common' : 'noun') : 'none';
  if ((own & W.noun) !== 0) return 'noun';
  const finite = (lower & W.adjective) === 0 && !text.endsWith('en');
  if ((lower & (W.adjective | W.verb)) !== 0 && !(inside && finite)) return 'common';
  if (language.compounding.isNounForm(text, words)) return 'noun';
  if (
    (names & LISTED) === 0 &&
    text.length >= 7 &&
    !text.includes('-') &&
    language.compounding.isCompound(text, words)
  )
    return 'compound';
  return (names & LISTED) === 0 && language.nounEndings?.test(text) && text.length >= 7 ? 'compound' : 'none';
}

/** A word of the language that only stands capitalised at a beginning, or always (`Monday`), and is no first name. */
export const isOrdinary = ({ words, lowerWords, names }: Facts, { capitalNouns }: Language): boolean =>
  (names & N.first) === 0 &&
  ((lowerWords & W.function) !== 0 || (!capitalNouns && (words & W.notName) !== 0));

export function isNameable(facts: Facts): boolean {
  if (facts.text.endsWith('-')) return false;
  if (!facts.capital) return (facts.names & (N.organization | N.place | N.person)) !== 0;
  if ((facts.lowerWords & W.function) !== 0 || (facts.words & (W.notName | W.role)) !== 0) return false;
  return facts.common === 'none' || (facts.names & LISTED) !== 0;
}

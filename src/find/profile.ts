/** What is known of one word, whatever its place: computed once for each distinct word and kept. */

import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { type Term, termOf } from '../rules/engine.ts';
import { type Tag, type TagSet, tagSet } from '../rules/tags.ts';
import { isDigit, isUpper } from '../text/characters.ts';
import { contextOf } from './context-of.ts';
import { type Facts, factsOf, isNameable, isOrdinary, LISTED, N, OF_BASE, type Sources } from './facts.ts';
import { beginningCode, endingCode } from './features/letters.ts';
import { symbolOf, withoutCase } from './symbol-of.ts';
import { contextCode, symbolCode, type WordContext, type WordSymbol } from './symbols.ts';
import { tagsOf } from './tags-of.ts';

export interface Profile {
  readonly text: string;
  /** Class bits of the names lexicon, of the word itself and of its base. */
  readonly names: number;
  /** Class bits of the language's words. */
  readonly words: number;
  /** Number in the names lexicon, or -1; the same for the word without its genitive -s. */
  readonly rank: number;
  readonly baseRank: number;
  /** The word without its genitive -s where lists or shape speak for one, else the word. */
  readonly base: string;
  readonly symbol: number;
  readonly context: number;
  readonly tags: TagSet;
  readonly term: Term;
  /** Begins with a capital or has one inside: can begin a name. */
  readonly capital: boolean;
  /** A capitalised word that may be a name by itself: no ordinary word, or listed. */
  readonly nameable: boolean;
  /** Can stand inside a name of several words. */
  readonly inner: boolean;
  /** Last three letters, coded; 0 for short and listed words. */
  readonly ending: number;
  /** Last four letters of any longer word, coded. */
  readonly tail: number;
  /** First three letters of a capitalised word that is not listed, coded; 0 for others. */
  readonly beginning: number;
  /** What the word is within a sentence, where that is something else than at its beginning: `Malte` is no verb there. */
  readonly inside?: Profile;
  /** Under what the memory of an article keeps the word: the Arabic article is written large at the beginning of a sentence. */
  readonly remembered: string;
  /** Two letters or more. */
  readonly letters: boolean;
  /** All in capitals. */
  readonly upper: boolean;
  /** Where it is listed, it describes a body and does not name it: `Bundesregierung`, `US-Truppen`. */
  readonly described: boolean;
  /** May hold a name inside or describe a body: a demonym, a hyphen compound, `Bundesregierung`. */
  readonly derivable: boolean;
}

const CITY_ADJECTIVE = symbolCode('demonym');

const CACHE_LIMIT = 200_000;

/** A keeper of profiles. */
export function createProfiles(sources: Sources): (text: string, isWord: boolean) => Profile {
  let kept = new Map<string, Profile>();
  return (text, isWord) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= CACHE_LIMIT) kept = new Map();
    const profile = isWord ? wordProfile(text, sources) : symbolProfile(text);
    kept.set(text, profile);
    return profile;
  };
}

type Mark = readonly [symbol: WordSymbol, context: WordContext, tag?: Tag];

const MARKS: readonly (readonly [marks: string, mark: Mark])[] = [
  ['.', ['dot', 'stop']],
  ['!?…', ['punctuation', 'stop']],
  [',', ['punctuation', 'comma', 'Comma']],
  [';', ['punctuation', 'semicolon']],
  [':', ['punctuation', 'colon']],
  ['([', ['punctuation', 'open', 'Open']],
  [')]', ['punctuation', 'close', 'Close']],
  ['-', ['hyphen', 'dash']],
  ['–—', ['punctuation', 'dash']],
  ['/', ['slash', 'slash']],
  ['&', ['ampersand', 'and']],
  ["'’", ['apostrophe', 'quote']],
  ['"„“”»«‚‘›‹', ['punctuation', 'quote', 'Quote']],
];

const PUNCTUATION: ReadonlyMap<string, Mark> = new Map(
  MARKS.flatMap(([marks, mark]) => [...marks].map((one) => [one, mark] as const)),
);

function symbolProfile(text: string): Profile {
  const [symbol, context, tag] = PUNCTUATION.get(text) ?? (['punctuation', 'punctuation'] as const);
  return { ...plain(text, symbol, context, tag), inner: text === '&' };
}

const tagged = (text: string, tags: TagSet): Pick<Profile, 'tags' | 'term'> => ({
  tags,
  term: termOf(text, tags),
});

const plain = (text: string, symbol: WordSymbol, context: WordContext, tag?: Tag): Profile => ({
  text,
  names: 0,
  words: 0,
  rank: -1,
  baseRank: -1,
  base: text,
  symbol: symbolCode(symbol),
  context: contextCode(context),
  ...tagged(text, tag ? tagSet(tag) : tagSet()),
  capital: false,
  nameable: false,
  inner: false,
  ending: 0,
  tail: 0,
  beginning: 0,
  remembered: text,
  letters: false,
  upper: false,
  described: false,
  derivable: false,
});

function wordProfile(text: string, sources: Sources): Profile {
  const { gazetteer } = sources;
  if (/^['’`ʼ][sS]$/.test(text))
    return {
      ...plain(text, 'possessive', 'possessive'),
      rank: gazetteer.words.find(text),
    };
  if (isDigit(text.charCodeAt(0)) && !/\p{Lu}/u.test(text)) {
    return {
      ...plain(text, 'number', 'number', 'Number'),
      rank: gazetteer.words.find(text),
      inner: true,
    };
  }
  const spelling = listedSpelling(text, gazetteer);
  const rank = gazetteer.words.find(spelling);
  const own = gazetteer.words.classesAt(rank);
  const base = baseOf(spelling, own, sources);
  const baseRank = base === spelling ? -1 : gazetteer.words.find(base);
  const names = own | (base === spelling ? 0 : gazetteer.words.classesAt(baseRank) & OF_BASE);
  const word = { spelling, rank, base, baseRank, names };
  const first = factsOf(text, spelling, names, sources, false);
  const profile = profileOfFacts(first, word, sources);
  if (first.common === 'none') return profile;
  const inside = factsOf(text, spelling, names, sources, true);
  return inside.common === first.common
    ? profile
    : { ...profile, inside: profileOfFacts(inside, word, sources) };
}

/** What the lexicon says of a word. */
interface Word {
  readonly spelling: string;
  readonly rank: number;
  readonly base: string;
  readonly baseRank: number;
  readonly names: number;
}

function profileOfFacts(
  facts: Facts,
  { spelling, rank, base, baseRank, names }: Word,
  sources: Sources,
): Profile {
  const { language } = sources;
  const { text } = facts;
  const symbol = symbolOf(facts, sources);
  const described = language.descriptions.describes(text);
  const nameable = !described && isNameable(facts);
  const context = contextOf(facts, symbol, nameable, language);
  const tags = tagsOf({ facts, symbol, context, nameable, genitive: base !== spelling });
  const listed = (names & LISTED) !== 0;
  return {
    text,
    names,
    words: facts.words | facts.lowerWords,
    rank,
    baseRank,
    base,
    symbol,
    context,
    ...tagged(text, tags),
    capital: facts.capital,
    nameable,
    inner:
      (facts.capital && !text.endsWith('-') && !isOrdinary(facts, language)) ||
      (!facts.capital && (names & N.particle) !== 0),
    ending: listed || !facts.capital ? 0 : endingCode(base, 3),
    tail: endingCode(base, 4),
    beginning: listed || !facts.capital ? 0 : beginningCode(text, 3),
    remembered: withoutCase(text),
    letters: text.length >= 2,
    upper: facts.capital && text.length >= 2 && text === text.toUpperCase(),
    described,
    derivable: (names & N.demonym) !== 0 || symbol === CITY_ADJECTIVE || text.includes('-'),
  };
}

/** A word in capitals is looked up in its usual spelling: `BERLIN` -> `Berlin`. */
function listedSpelling(text: string, gazetteer: Gazetteer): string {
  if (!/^[\p{Lu}-]{4,}$/u.test(text) || gazetteer.words.find(text) !== -1) return text;
  const titled = text.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
  return gazetteer.words.find(titled) === -1 ? text : titled;
}

/** The word without a genitive -s that lists or its shape speak for. */
function baseOf(text: string, own: number, { gazetteer, language }: Sources): string {
  if (!language.genitiveS || text.length < 4 || !isUpper(text.charCodeAt(0))) return text;
  const stem = /[’']$/.test(text)
    ? text.slice(0, -1)
    : text.endsWith('s') && !text.endsWith('ss')
      ? text.slice(0, -1)
      : text;
  if (stem === text || (own & LISTED) !== 0) return text;
  return (gazetteer.words.classesOf(stem) & LISTED) !== 0 ? stem : text;
}

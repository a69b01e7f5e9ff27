/** What is known of one word, whatever its place: computed once for each distinct word and kept. */

import { nameBit, wordBit } from '../gazetteer/classes.ts';
import type { Gazetteer, WordList } from '../gazetteer/gazetteer.ts';
import type { Language } from '../languages/language.ts';
import { type Term, termOf } from '../rules/engine.ts';
import { tagBit } from '../rules/tags.ts';
import { isDigit, isLetter, isUpper } from '../text/characters.ts';
import { isCompound, isNounForm } from './compounds.ts';
import { contextCode, POSSESSIVE_MARK, symbolCode } from './symbols.ts';

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
  readonly tags: number;
  readonly term: Term;
  /** Begins with a capital or has one inside: can begin a name. */
  readonly capital: boolean;
  /** A capitalised word that may be a name by itself: no ordinary word, or listed. */
  readonly nameable: boolean;
  /** Can stand inside a name of several words. */
  readonly inner: boolean;
  /** Last three letters, coded; 0 for short and listed words. */
  readonly ending: number;
  /** Last two letters of any longer word, coded. */
  readonly close: number;
  /** Under what the memory of an article keeps the word: the Arabic article is written large at the beginning of a sentence. */
  readonly remembered: string;
  /** Two letters or more. */
  readonly letters: boolean;
  /** All in capitals. */
  readonly upper: boolean;
  /** May hold a name inside or describe a body: a demonym, a hyphen compound, `Bundesregierung`. */
  readonly derivable: boolean;
  /** Where the last part of a hyphen compound begins; 0 for other words. */
  readonly hyphen: number;
}

/** What profiles are made from. */
export interface Sources {
  readonly gazetteer: Gazetteer;
  readonly words: WordList;
  readonly language: Language;
}

const N = {
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
const W = {
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
const LISTED = N.first | N.surname | N.place | N.organization | N.person | N.rare;
/** What a genitive inherits from its base. */
const OF_BASE = LISTED | N.trusted | N.ambiguous;

/** How ordinary a capitalised word is. */
type Commonness = 'none' | 'noun' | 'compound' | 'common';

const CITY_ADJECTIVE = symbolCode('demonym');

interface Facts {
  readonly text: string;
  readonly names: number;
  readonly words: number;
  readonly lowerWords: number;
  readonly common: Commonness;
  readonly capital: boolean;
  readonly acronym: boolean;
  readonly hyphen: number;
}

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

type Mark = readonly [symbol: string, context: string, tag: string];
const MARKS: readonly (readonly [marks: string, mark: Mark])[] = [
  ['.', ['dot', 'stop', '']],
  ['!?…', ['punctuation', 'stop', '']],
  [',', ['punctuation', 'comma', 'Comma']],
  [';', ['punctuation', 'semicolon', '']],
  [':', ['punctuation', 'colon', '']],
  ['([', ['punctuation', 'open', 'Open']],
  [')]', ['punctuation', 'close', 'Close']],
  ['-', ['hyphen', 'dash', '']],
  ['–—', ['punctuation', 'dash', '']],
  ['/', ['slash', 'slash', '']],
  ['&', ['ampersand', 'and', '']],
  ["'’", ['apostrophe', 'quote', '']],
  ['"„“”»«‚‘›‹', ['punctuation', 'quote', 'Quote']],
];
const PUNCTUATION: ReadonlyMap<string, Mark> = new Map(
  MARKS.flatMap(([marks, mark]) => [...marks].map((one) => [one, mark] as const)),
);

function symbolProfile(text: string): Profile {
  const [symbol, context, tag] = PUNCTUATION.get(text) ?? ['punctuation', 'punctuation', ''];
  const tags = tagBit(tag);
  return { ...plain(text, symbolCode(symbol), contextCode(context), tags), inner: text === '&' };
}

const plain = (text: string, symbol: number, context: number, tags: number): Profile => ({
  text,
  names: 0,
  words: 0,
  rank: -1,
  baseRank: -1,
  base: text,
  symbol,
  context,
  tags,
  term: termOf(text, tags),
  capital: false,
  nameable: false,
  inner: false,
  ending: 0,
  close: 0,
  remembered: text,
  letters: false,
  upper: false,
  derivable: false,
  hyphen: 0,
});

function wordProfile(text: string, sources: Sources): Profile {
  const { gazetteer, language } = sources;
  if (/^['’`ʼ][sS]$/.test(text))
    return { ...plain(text, symbolCode('possessive'), POSSESSIVE_MARK, 0), rank: gazetteer.words.find(text) };
  if (isDigit(text.charCodeAt(0)) && !/\p{Lu}/u.test(text)) {
    const tags = tagBit('Number');
    return {
      ...plain(text, symbolCode('number'), contextCode('number'), tags),
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
  const facts = factsOf(text, spelling, names, sources);
  const symbol = symbolOf(facts, sources);
  const nameable = isNameable(facts);
  const context = contextOf(facts, symbol, nameable, language);
  const tags = tagBitsOf(facts, symbol, nameable, base !== spelling, context);
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
    tags,
    term: termOf(text, tags),
    capital: facts.capital,
    nameable,
    inner:
      (facts.capital && !text.endsWith('-') && !isOrdinary(facts, language)) ||
      (!facts.capital && (names & N.particle) !== 0),
    ending: listed || !facts.capital ? 0 : endingCode(base, 3),
    close: endingCode(base, 2),
    remembered: withoutCase(text),
    letters: text.length >= 2,
    upper: facts.capital && text.length >= 2 && text === text.toUpperCase(),
    derivable:
      (names & N.demonym) !== 0 ||
      symbol === CITY_ADJECTIVE ||
      text.includes('-') ||
      language.descriptions.words.has(text),
    hyphen: facts.hyphen,
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

function factsOf(text: string, spelling: string, names: number, { words, language }: Sources): Facts {
  const capital =
    isUpper(text.charCodeAt(0)) ||
    /^\p{L}+-?\p{Lu}/u.test(text) ||
    (isDigit(text.charCodeAt(0)) && /\p{Lu}/u.test(text));
  const own = words.classesOf(text) | (spelling === text ? 0 : words.classesOf(spelling));
  const lowerWords = capital ? words.classesOf(text.toLowerCase()) : 0;
  const hyphen = text.lastIndexOf('-') + 1;
  const acronym = /^\p{Lu}[\p{Lu}\d&./]{1,6}$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text);
  const common = capital
    ? commonnessOf(text, own, lowerWords, names, acronym && (own & W.noun) === 0, words, language)
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
): Commonness {
  if (acronym) return 'none';
  if ((lower & W.function) !== 0 || (own & W.notName) !== 0) return 'common';
  if ((names & N.trusted) !== 0 && (names & N.ambiguous) === 0) return 'none';
  if (!language.capitalNouns)
    return (lower & (W.lower | W.frequent)) !== 0 ? ((lower & W.frequent) !== 0 ? 'common' : 'noun') : 'none';
  if ((own & W.noun) !== 0) return 'noun';
  if ((lower & (W.adjective | W.verb)) !== 0) return 'common';
  if (isNounForm(text, words)) return 'noun';
  if (
    (names & LISTED) === 0 &&
    text.length >= 7 &&
    !text.includes('-') &&
    isCompound(text, words, language.compoundLinks)
  )
    return 'compound';
  return language.nounEndings?.test(text) && text.length >= 7 ? 'compound' : 'none';
}

/** A word of the language that only stands capitalised at a beginning, or always (`Monday`), and is no first name. */
const isOrdinary = ({ words, lowerWords, names }: Facts, { capitalNouns }: Language): boolean =>
  (names & N.first) === 0 &&
  ((lowerWords & W.function) !== 0 || (!capitalNouns && (words & W.notName) !== 0));

function isNameable(facts: Facts): boolean {
  if (facts.text.endsWith('-')) return false;
  if (!facts.capital) return (facts.names & (N.organization | N.place | N.person)) !== 0;
  if ((facts.lowerWords & W.function) !== 0 || (facts.words & (W.notName | W.role)) !== 0) return false;
  return facts.common === 'none' || (facts.names & LISTED) !== 0;
}

function listSymbol(names: number): string {
  const person = (names & (N.first | N.surname | N.person)) !== 0;
  if ((names & N.organization) !== 0)
    return person || (names & N.place) !== 0 ? 'organization/other' : 'organization';
  if ((names & N.place) !== 0) return person ? 'place/person' : 'place';
  if ((names & N.first) !== 0) return (names & (N.surname | N.person)) !== 0 ? 'first/surname' : 'first';
  if ((names & (N.surname | N.person)) !== 0) return 'surname';
  if ((names & N.rare) !== 0) return 'rare-place';
  return (names & N.word) !== 0 ? 'name-word' : '';
}

function symbolOf(facts: Facts, sources: Sources): number {
  const { text, names, words, lowerWords } = facts;
  if ((names & N.legal) !== 0) return symbolCode('legal-form');
  if (!facts.capital) return symbolCode(lowerSymbol(facts));
  const listedBody = (names & (N.place | N.organization)) !== 0;
  if (/^\p{Lu}\.?$/u.test(text) || (/^(?:\p{Lu}\.-?){2}$/u.test(text) && !listedBody))
    return symbolCode('initial');
  if ((names & N.club) !== 0) return symbolCode('club');
  if (facts.hyphen > 0) return symbolCode(hyphenSymbol(facts, sources));
  const known = (names & N.trusted) !== 0 && (names & N.ambiguous) === 0;
  const role = (words & W.role) !== 0 || (!sources.language.capitalNouns && (lowerWords & W.role) !== 0);
  if (role || hasTail(text, sources.words.tails['role-tail'], 4)) return symbolCode('role');
  if ((words & W.orgHead) !== 0 && !known) return symbolCode('org-head');
  if ((names & N.facility) !== 0) return symbolCode('facility');
  if ((names & N.clubTail) !== 0) return symbolCode('club-tail');
  if ((words & W.placeHead) !== 0 && !known) return symbolCode('place-head');
  if (facts.acronym && (names & LISTED) === 0) return symbolCode('acronym');
  const listed = listSymbol(names);
  if (isCityAdjective(facts, sources.gazetteer)) return symbolCode('demonym');
  if ((names & N.demonym) !== 0 && !/^(?:organization|place)/.test(listed)) return symbolCode('demonym');
  if (facts.common === 'none' && listed === '') return symbolCode(unknownSymbol(facts, sources));
  if (facts.common !== 'common' && (listed === '' || listed === 'name-word') && text.length >= 8) {
    if (hasTail(text, sources.words.tails['org-tail'], 4)) return symbolCode('org-tail');
    if (hasHeadTail(text, sources.words, W.orgHead)) return symbolCode('org-tail');
    if (hasHeadTail(text, sources.words, W.placeHead)) return symbolCode('place-head');
  }
  if (facts.common === 'compound' && (listed === '' || listed === 'name-word')) return symbolCode('compound');
  const prefix = facts.common === 'none' ? '' : facts.common === 'common' ? 'common' : 'noun';
  return symbolCode([prefix, listed].filter(Boolean).join('-') || 'unknown');
}

function lowerSymbol({ text, names, words }: Facts): string {
  if ((names & N.particle) !== 0) return 'particle';
  if ((words & W.function) !== 0) return 'function';
  if ((words & W.speech) !== 0) return 'speech';
  const listed = listSymbol(names);
  return /^(?:organization|place)/.test(listed) && !/^\p{Ll}{2,}$/u.test(text) ? listed : 'lower';
}

function unknownSymbol({ text }: Facts, { words }: Sources): string {
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text)) return 'mixed-case';
  if (hasTail(text, words.tails['org-tail'], 5)) return 'org-tail';
  return hasTail(text, words.tails['place-tail'], 4) ? 'place-tail' : 'unknown';
}

const withoutCase = (word: string): string =>
  word.replace(ARABIC_ARTICLE, (article) => article.toLowerCase());

/** `al-Asad`, `As-Sadr`: the Arabic article with its assimilations. */
const ARABIC_ARTICLE = /^(?:al|el|as|ad|an|ar|at|asch|ash|ul|ol)-(?=\p{Lu})/iu;

function hyphenSymbol({ text, names, hyphen }: Facts, { gazetteer, words, language }: Sources): string {
  if ((names & LISTED) !== 0) return 'hyphen-name';
  if (ARABIC_ARTICLE.test(text)) return 'arabic-name';
  const tail = text.slice(hyphen);
  const tailWords = words.classesOf(tail);
  const lower = tail.toLowerCase();
  if ((tailWords & W.role) !== 0 || words.tails['role-tail'].has(lower)) return 'hyphen-role';
  if ((tailWords & W.orgHead) !== 0 || words.tails['org-tail'].has(lower)) return 'hyphen-org';
  const tailNames = gazetteer.words.classesOf(tail);
  const head = gazetteer.words.classesOf(text.slice(0, hyphen - 1));
  if ((tailNames & (N.surname | N.first)) !== 0 && (head & (N.surname | N.first)) !== 0) return 'hyphen-name';
  if ((tailNames & N.place) !== 0) return 'hyphen-place';
  if (!isUpper(tail.charCodeAt(0)) || isNounForm(tail, words)) return 'hyphen-noun';
  return tail.length >= 7 && isCompound(tail, words, language.compoundLinks)
    ? 'hyphen-noun'
    : 'hyphen-unknown';
}

/** Whether a word ends in one of the endings, with at least `shortest` letters before it or as the whole word. */
function hasTail(text: string, tails: ReadonlySet<string>, shortest: number): boolean {
  const lower = text.toLowerCase();
  for (let at = Math.max(2, lower.length - 18); at <= lower.length - shortest; at += 1)
    if (tails.has(lower.slice(at))) return true;
  return false;
}

/** Whether a compound ends in a noun of a class: `Atomkraftwerk`, `Ortsgruppe`. */
function hasHeadTail(text: string, words: WordList, head: number): boolean {
  for (let at = 3; at <= text.length - 4; at += 1)
    if ((words.classesOf((text[at] as string).toUpperCase() + text.slice(at + 1)) & head) !== 0) return true;
  return false;
}

const STRUCTURE = new Map([
  ['role', 'role'],
  ['hyphen-role', 'role'],
  ['org-head', 'org-head'],
  ['org-tail', 'org-head'],
  ['place-head', 'place-head'],
  ['facility', 'place-head'],
  ['compound', 'compound'],
  ['acronym', 'acronym'],
  ['demonym', 'demonym'],
]);

function contextOf(facts: Facts, symbol: number, nameable: boolean, language: Language): number {
  const { text, names, words, lowerWords } = facts;
  const named =
    language.contexts.get(text) ?? (facts.capital ? language.contexts.get(text.toLowerCase()) : undefined);
  if (named && (!facts.capital || !nameable)) return contextCode(named);
  for (const [name, context] of STRUCTURE) if (symbol === symbolCode(name)) return contextCode(context);
  if (!facts.capital) {
    const all = words;
    if ((all & W.role) !== 0) return contextCode('role');
    if ((all & W.speech) !== 0) return contextCode('speech');
    if ((all & W.function) !== 0) return contextCode('function');
    if ((names & N.demonym) !== 0) return contextCode('demonym');
    if ((all & W.orgHead) !== 0) return contextCode('org-head');
    if ((all & W.placeHead) !== 0) return contextCode('place-head');
    if ((all & W.verb) !== 0) return contextCode('verb');
    return contextCode((all & W.adjective) !== 0 ? 'adjective' : 'lower');
  }
  if (facts.hyphen > 0) return contextCode('hyphenated');
  if (facts.common === 'noun') return contextCode('noun');
  if (facts.common === 'common') return contextCode((lowerWords & W.verb) !== 0 ? 'verb' : 'adjective');
  if ((names & N.organization) !== 0) return contextCode('organization');
  if ((names & N.place) !== 0) return contextCode('place');
  if ((names & N.first) !== 0) return contextCode('first');
  return contextCode((names & N.surname) !== 0 ? 'surname' : 'unknown');
}

function tagBitsOf(
  facts: Facts,
  symbol: number,
  nameable: boolean,
  genitive: boolean,
  context: number,
): number {
  const { text, names, words, lowerWords, capital } = facts;
  const is = (name: string): boolean => symbol === symbolCode(name);
  const on = (tag: string, condition: boolean): number => (condition ? tagBit(tag) : 0);
  const person =
    (names & (N.first | N.surname | N.person)) !== 0 &&
    (lowerWords & W.function) === 0 &&
    (words & W.notName) === 0;
  const role = is('role') || is('hyphen-role') || (words & W.role) !== 0;
  const particle = (names & N.particle) !== 0;
  const name = capital && nameable && !role && !is('legal-form');
  return (
    on('Capital', capital && (lowerWords & W.function) === 0) |
    on('Nameable', name) |
    on(
      'NameToken',
      (name && !is('hyphen-noun')) || (capital && person && !role) || particle || is('initial'),
    ) |
    on(
      'Unknown',
      is('unknown') ||
        is('place-tail') ||
        is('hyphen-unknown') ||
        is('arabic-name') ||
        is('mixed-case') ||
        is('name-word'),
    ) |
    on(
      'Noun',
      capital && (facts.common === 'noun' || facts.common === 'compound' || (words & W.noun) !== 0),
    ) |
    on('FirstName', capital && (names & N.first) !== 0 && nameable) |
    on('Surname', capital && (names & N.surname) !== 0) |
    on('Place', (names & N.place) !== 0 && nameable) |
    on('Organization', (names & N.organization) !== 0 && nameable) |
    on('Acronym', facts.acronym && facts.common === 'none') |
    on('Initial', is('initial') && text.endsWith('.')) |
    on('Role', role) |
    on(
      'OrgHead',
      (words & W.orgHead) !== 0 ||
        is('org-tail') ||
        is('hyphen-org') ||
        (capital && (lowerWords & W.orgHead) !== 0),
    ) |
    on(
      'PlaceHead',
      (words & W.placeHead) !== 0 || is('place-head') || (capital && (lowerWords & W.placeHead) !== 0),
    ) |
    on('Facility', (names & N.facility) !== 0) |
    on('LegalForm', (names & N.legal) !== 0) |
    on('Club', (names & N.club) !== 0) |
    on('ClubTail', (names & N.clubTail) !== 0) |
    on('Particle', particle) |
    on('Speech', !capital && (words & W.speech) !== 0) |
    on('Adjective', ((words | lowerWords) & W.adjective) !== 0) |
    on('Demonym', (names & N.demonym) !== 0 || is('demonym')) |
    on('Article', context >= ARTICLE_FIRST && context <= ARTICLE_LAST) |
    on('Genitive', capital && nameable && (genitive || (is('unknown') && /[^s]s$/.test(text)))) |
    on(
      'Direction',
      context === contextCode('in') || context === contextCode('from') || context === contextCode('to'),
    ) |
    on('Around', context === contextCode('around'))
  );
}

const ARTICLE_FIRST = contextCode('article-nominative');
const ARTICLE_LAST = contextCode('article-to');

/** `Berliner`, `Bremer`, `Münchner`: the undeclined adjective of a well-known place. */
function isCityAdjective({ text, capital, names }: Facts, gazetteer: Gazetteer): boolean {
  if (!capital || !text.endsWith('er') || text.length < 6 || (names & (N.place | N.organization)) !== 0)
    return false;
  return placesOfAdjective(text).some((place) => {
    const own = gazetteer.words.classesOf(place);
    return (own & N.place) !== 0 && (own & N.trusted) !== 0;
  });
}

/** The places an adjective in -er may come from: `Berliner` -> Berlin, `Bremer` -> Bremen, `Münchner` -> München, `Basler` -> Basel. */
export function placesOfAdjective(adjective: string): readonly string[] {
  const stem = adjective.slice(0, -2);
  return [stem, `${stem}en`, `${stem}e`, stem.replace(/n$/, 'en'), stem.replace(/l$/, 'el')];
}

function endingCode(word: string, letters: number): number {
  return word.length < 5 || !isLetter(word.charCodeAt(word.length - 1))
    ? 0
    : codeOfEnding(word.slice(-letters).toLowerCase());
}

const ENDING_ALPHABET = 'abcdefghijklmnopqrstuvwxyzäöüßáéíóúàèìòùâêîôûçñøåæčšžćłńśđğış-';

/** The letters of an ending code. */
export function endingOf(code: number): string {
  let rest = code;
  let ending = '';
  for (; rest > 0; rest = Math.floor(rest / 64)) ending = (ENDING_ALPHABET[(rest % 64) - 1] ?? '?') + ending;
  return ending;
}

/** The inverse of `endingOf`. */
export function codeOfEnding(ending: string): number {
  let code = 0;
  for (const letter of ending) code = code * 64 + ENDING_ALPHABET.indexOf(letter) + 1;
  return code;
}

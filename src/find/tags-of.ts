/** Facts of a word -> the tags that rules speak of. */

import { type Tag, type TagSet, tagSet } from '../rules/tags.ts';
import { type Facts, N, W } from './facts.ts';
import { contextCode, contextSet, symbolCode, symbolSet } from './symbols.ts';

/** A word with what was decided about it. */
export interface Judged {
  readonly facts: Facts;
  readonly symbol: number;
  readonly context: number;
  readonly nameable: boolean;
  /** Stands in the genitive, as lists say. */
  readonly genitive: boolean;
}

/** Tags that punctuation and numbers have, which are no words. */
type MarkTag = 'Number' | 'Comma' | 'Open' | 'Close' | 'Quote';

const INITIAL = symbolCode('initial');
const UNKNOWN = symbolCode('unknown');
const DEMONYM = symbolCode('demonym');
const HYPHEN_NOUN = symbolCode('hyphen-noun');
const LEGAL_FORM = symbolCode('legal-form');
const PLACE_HEAD = symbolCode('place-head');
const ROLES = symbolSet('role', 'hyphen-role');
const BODIES = symbolSet('org-tail', 'hyphen-org');
const UNLISTED = symbolSet(
  'unknown',
  'place-tail',
  'hyphen-unknown',
  'arabic-name',
  'mixed-case',
  'name-word',
);
const ARTICLES = contextSet('article-nominative', 'article-oblique', 'article-in', 'article-to');
const DIRECTIONS = contextSet('in', 'from', 'to');
const AROUND = contextCode('around');

/** Which words have a tag. */
const CONDITIONS: Readonly<Record<Exclude<Tag, MarkTag>, (word: Judged) => boolean>> = {
  Capital: ({ facts }) => facts.capital && (facts.lowerWords & W.function) === 0,
  Nameable: isName,
  NameToken: (word) =>
    (isName(word) && word.symbol !== HYPHEN_NOUN) ||
    (word.facts.capital && isPersonal(word.facts) && !isRole(word)) ||
    isParticle(word) ||
    word.symbol === INITIAL,
  Unknown: ({ symbol }) => UNLISTED.has(symbol),
  Noun: ({ facts: { capital, common, words } }) =>
    capital && (common === 'noun' || common === 'compound' || (words & W.noun) !== 0),
  FirstName: ({ facts, nameable }) => facts.capital && (facts.names & N.first) !== 0 && nameable,
  Surname: ({ facts }) => facts.capital && (facts.names & N.surname) !== 0,
  Place: ({ facts, nameable }) => (facts.names & N.place) !== 0 && nameable,
  Organization: ({ facts, nameable }) => (facts.names & N.organization) !== 0 && nameable,
  Acronym: ({ facts }) => facts.acronym && facts.common === 'none',
  Initial: ({ facts, symbol }) => symbol === INITIAL && facts.text.endsWith('.'),
  Role: isRole,
  OrgHead: (word) => isWordOf(W.orgHead, word) || BODIES.has(word.symbol),
  PlaceHead: (word) => isWordOf(W.placeHead, word) || word.symbol === PLACE_HEAD,
  Facility: ({ facts }) => (facts.names & N.facility) !== 0,
  LegalForm: ({ facts }) => (facts.names & N.legal) !== 0,
  Club: ({ facts }) => (facts.names & N.club) !== 0,
  ClubTail: ({ facts }) => (facts.names & N.clubTail) !== 0,
  Particle: isParticle,
  Speech: ({ facts }) => !facts.capital && (facts.words & W.speech) !== 0,
  Adjective: (word) => isWordOf(W.adjective, word),
  NameAdjective: (word) =>
    word.facts.capital &&
    (isWordOf(W.adjective, word) || word.symbol === DEMONYM || /sche[mnrs]?$/.test(word.facts.text)),
  Demonym: ({ facts, symbol }) => (facts.names & N.demonym) !== 0 || symbol === DEMONYM,
  Article: ({ context }) => ARTICLES.has(context),
  Genitive: ({ facts, symbol, nameable, genitive }) =>
    facts.capital && nameable && (genitive || (symbol === UNKNOWN && /[^s]s$/.test(facts.text))),
  Direction: ({ context }) => DIRECTIONS.has(context),
  Around: ({ context }) => context === AROUND,
};

const TESTS = Object.entries(CONDITIONS) as [Exclude<Tag, MarkTag>, (word: Judged) => boolean][];

/** The tags of a word. */
export const tagsOf = (word: Judged): TagSet =>
  tagSet(...TESTS.filter(([, holds]) => holds(word)).map(([tag]) => tag));

function isName({ facts, symbol, nameable }: Judged): boolean {
  return facts.capital && nameable && symbol !== LEGAL_FORM && !isRole({ facts, symbol });
}

function isRole({ facts, symbol }: Pick<Judged, 'facts' | 'symbol'>): boolean {
  return ROLES.has(symbol) || (facts.words & W.role) !== 0;
}

/** Whether a word, or the same word written small, is of a class. */
function isWordOf(wordClass: number, { facts }: Judged): boolean {
  return ((facts.words | facts.lowerWords) & wordClass) !== 0;
}

const PERSONAL = N.first | N.surname | N.person;

function isPersonal({ names, words, lowerWords }: Facts): boolean {
  return (names & PERSONAL) !== 0 && (lowerWords & W.function) === 0 && (words & W.notName) === 0;
}

function isParticle({ facts }: Judged): boolean {
  return (facts.names & N.particle) !== 0;
}

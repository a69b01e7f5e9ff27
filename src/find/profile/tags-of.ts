/** A word with what was decided about it -> the tags that rules speak of. */

import type { Language } from '../../languages/language.ts';
import { type Tag, type TagSet, tagSet } from '../../rules/tags.ts';
import { has, N, W } from './classes.ts';
import type { Facts } from './facts.ts';
import type { WordContext, WordSymbol } from './symbols.ts';

export interface Judged {
  readonly facts: Facts;
  readonly symbol: WordSymbol;
  readonly context: WordContext;
  readonly nameable: boolean;
  readonly language: Language;
}

/** Tags of numbers and punctuation, which are not words. */
type MarkTag = 'Number' | 'Comma' | 'Open' | 'Close' | 'Quote';

const ROLES = new Set<WordSymbol>(['role', 'hyphen-role']);
const BODIES = new Set<WordSymbol>(['org-tail', 'hyphen-org']);
const UNLISTED = new Set<WordSymbol>([
  'unknown',
  'place-tail',
  'hyphen-unknown',
  'arabic-name',
  'mixed-case',
  'name-word',
]);
const ARTICLES = new Set<WordContext>(['article-nominative', 'article-oblique', 'article-in', 'article-to']);
const DIRECTIONS = new Set<WordContext>(['in', 'from', 'to']);

/** Which words have a tag. */
const CONDITIONS: Readonly<Record<Exclude<Tag, MarkTag>, (word: Judged) => boolean>> = {
  Capital: ({ facts }) => facts.capital && !has(facts.lowerWords, W.function),
  Nameable: isName,
  NameToken: (word) =>
    (isName(word) && word.symbol !== 'hyphen-noun') ||
    (word.facts.capital && isPersonal(word.facts) && !isRole(word)) ||
    has(word.facts.names, N.particle) ||
    word.symbol === 'initial',
  Unknown: ({ symbol }) => UNLISTED.has(symbol),
  Noun: ({ facts: { capital, common, words } }) =>
    capital && (common === 'noun' || common === 'compound' || has(words, W.noun)),
  FirstName: ({ facts, nameable }) => facts.capital && nameable && has(facts.names, N['first-name']),
  Surname: ({ facts }) => facts.capital && has(facts.names, N.surname),
  Place: ({ facts, nameable }) => nameable && has(facts.names, N.place),
  Organization: ({ facts, nameable }) => nameable && has(facts.names, N.organization),
  Acronym: ({ facts }) => facts.acronym && facts.common === 'none',
  Initial: ({ facts, symbol }) => symbol === 'initial' && facts.text.endsWith('.'),
  Role: isRole,
  OrgHead: (word) => isWordOf(word, W['org-head']) || BODIES.has(word.symbol),
  PlaceHead: (word) => isWordOf(word, W['place-head']) || word.symbol === 'place-head',
  Facility: ({ facts }) => has(facts.names, N['facility-head']),
  LegalForm: ({ facts }) => has(facts.names, N['legal-form']),
  Club: ({ facts }) => has(facts.names, N.club),
  ClubTail: ({ facts }) => has(facts.names, N['club-tail']),
  Particle: ({ facts }) => has(facts.names, N.particle),
  Speech: ({ facts }) => !facts.capital && has(facts.words, W.speech),
  Adjective: (word) => isWordOf(word, W.adjective),
  NameAdjective: (word) =>
    word.facts.capital &&
    (isWordOf(word, W.adjective) ||
      word.symbol === 'demonym' ||
      word.language.wordForms.looksAdjective(word.facts.text)),
  Demonym: ({ facts, symbol }) => has(facts.names, N.demonym) || symbol === 'demonym',
  Article: ({ context }) => ARTICLES.has(context),
  Genitive: (word) => word.facts.capital && word.nameable && isGenitive(word),
  Direction: ({ context }) => DIRECTIONS.has(context),
  Around: ({ context }) => context === 'around',
};

const TESTS = Object.entries(CONDITIONS) as [Exclude<Tag, MarkTag>, (word: Judged) => boolean][];

/** The tags of a word. */
export const tagsOf = (word: Judged): TagSet =>
  tagSet(...TESTS.filter(([, holds]) => holds(word)).map(([tag]) => tag));

function isName({ facts, symbol, nameable }: Judged): boolean {
  return facts.capital && nameable && symbol !== 'legal-form' && !isRole({ facts, symbol });
}

function isRole({ facts, symbol }: Pick<Judged, 'facts' | 'symbol'>): boolean {
  return ROLES.has(symbol) || has(facts.words, W.role);
}

/** Whether a word, or the same word written small, is of a class. */
const isWordOf = ({ facts }: Judged, wordClass: number): boolean =>
  has(facts.words | facts.lowerWords, wordClass);

const isPersonal = ({ names, words, lowerWords }: Facts): boolean =>
  has(names, N['first-name'] | N.surname | N.person) &&
  !has(lowerWords, W.function) &&
  !has(words, W['not-name']);

/** As a list says, or by its looks where no list knows the name. */
const isGenitive = ({ facts, symbol, language }: Judged): boolean =>
  facts.base !== facts.spelling || (symbol === 'unknown' && language.wordForms.looksGenitive(facts.text));

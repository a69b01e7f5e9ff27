/** A word with what was decided about it -> the tags that rules speak of. */

import { entriesOf } from '../../base/keyed.ts';
import { rowFlagBit } from '../../knowledge/flags.ts';
import type { Language } from '../../languages/language.ts';
import { ARTICLES, PREPOSITIONS } from '../../languages/small-words.ts';
import { type Tag, type TagSet, tagger, tagSet } from '../../rules/tags.ts';
import { has, N, W } from './classes.ts';
import type { Facts } from './facts.ts';
import { isCompoundAdjective } from './hyphenated.ts';
import type { WordContext, WordSymbol } from './symbols.ts';

/** A word with its facts, its symbol and its context, before rules see it. */
export interface Judged {
  readonly facts: Facts;
  readonly symbol: WordSymbol;
  readonly context: WordContext;
  readonly nameable: boolean;
  readonly language: Language;
}

/** Tags of numbers and punctuation, which are not words, and of what only closes a name. */
type MarkTag = 'Generation' | 'Number' | 'Comma' | 'Semicolon' | 'Open' | 'Close' | 'Quote' | 'Ampersand';

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
/** What may begin a person's name: no word that lists or shape know as something else. */
const PERSONAL = new Set<WordSymbol>([
  'unknown',
  'first',
  'surname',
  'first/surname',
  'place/person',
  'organization/other',
  'rare-place',
  'name-word',
  'noun-first',
  'noun-surname',
  'noun-first/surname',
  'noun-place/person',
  'common-first',
  'common-surname',
  'common-first/surname',
  'common-place/person',
  'place-tail',
  'hyphen-unknown',
  'hyphen-name',
  'arabic-name',
  'mixed-case',
]);
/** Particles that are also words of the language stand in names, but hardly begin them: `von`, `zu`. */
const JOINING = new Set<WordContext>(['of', 'toward']);
const MEDIA = rowFlagBit('media');
const PARTY = rowFlagBit('party');
const ARTICLE_CONTEXTS = new Set<WordContext>(ARTICLES);
const PREPOSITION_CONTEXTS = new Set<WordContext>([
  ...PREPOSITIONS,
  'article-in',
  'article-to',
  'without-case',
]);
const DIRECTIONS = new Set<WordContext>(['in', 'from', 'to']);

/** Which words have a tag. */
const CONDITIONS: Readonly<Record<Exclude<Tag, MarkTag>, (word: Judged) => boolean>> = {
  Capital: ({ facts, context, language }) =>
    facts.capital &&
    context !== 'day' &&
    !isCompoundAdjective(facts, language) &&
    (!has(facts.lowerWords, W.function) || has(facts.words, W['name-opener'])),
  Nameable: isName,
  NameToken: (word) =>
    (isName(word) && word.symbol !== 'hyphen-noun') ||
    (word.facts.capital && isPersonal(word.facts) && !isRole(word)) ||
    (has(word.facts.names, N.particle) && (!isSmallWord(word) || JOINING.has(word.context))) ||
    word.symbol === 'initial',
  NameStart: (word) =>
    beginsPerson(word) || (!word.facts.capital && has(word.facts.names, N.particle) && !isSmallWord(word)),
  Unknown: ({ symbol, nameable }) => nameable && UNLISTED.has(symbol),
  Noun: ({ facts: { capital, common, words } }) =>
    capital && (common === 'noun' || common === 'compound' || has(words, W.noun)),
  FirstName: ({ facts, nameable }) =>
    facts.capital &&
    nameable &&
    has(facts.names, N['first-name']) &&
    !facts.text.endsWith('.') &&
    facts.baseRank === -1,
  Surname: ({ facts, language }) =>
    facts.capital &&
    !facts.acronym &&
    has(facts.names, N.surname) &&
    !has(facts.words, W.kin) &&
    (!has(facts.words, W['not-name']) || (language.capitalNouns && isSmallElsewhere(facts))),
  Place: ({ facts, nameable }) => nameable && has(facts.names, N.place),
  Organization: ({ facts, nameable }) => nameable && has(facts.names, N.organization),
  Acronym: ({ facts }) => facts.acronym && facts.common === 'none',
  Initial: ({ facts, symbol }) => symbol === 'initial' && facts.text.endsWith('.'),
  Abbreviation: ({ facts: { capital, text } }) => !capital && text.endsWith('.'),
  Role: isRole,
  Kin: ({ facts }) => has(facts.words, W.kin),
  Title: ({ facts, language: { address } }) =>
    address.f.includes(facts.text) || address.m.includes(facts.text),
  OrgHead: (word) => isWordOf(word, W['org-head']) || BODIES.has(word.symbol),
  Body: ({ facts }) => facts.body,
  Business: ({ context }) => context === 'business',
  Trade: ({ context }) => context === 'trade',
  Naming: ({ context }) => context === 'naming',
  Media: ({ facts }) => has(facts.flags, MEDIA),
  Party: ({ facts }) => has(facts.flags, PARTY),
  PlaceHead: (word) => isWordOf(word, W['place-head']) || word.symbol === 'place-head',
  Facility: (word) => has(word.facts.names, N['facility-head']) && !isWordOf(word, W['org-head']),
  LegalForm: ({ facts }) => has(facts.names, N['legal-form']),
  Club: ({ facts }) => has(facts.names, N.club),
  ClubTail: (word) => has(word.facts.names, N['club-tail']) && !isWordOf(word, W['place-head']),
  Particle: ({ facts }) => has(facts.names, N.particle),
  Speech: ({ facts }) => !facts.capital && has(facts.words, W.speech),
  Adjective: (word) => isWordOf(word, W.adjective),
  NameAdjective: (word) =>
    word.facts.capital &&
    (isWordOf(word, W.adjective) ||
      word.symbol === 'demonym' ||
      word.language.wordForms.looksAdjective(word.facts.text)),
  Demonym: ({ facts, symbol }) => has(facts.names, N.demonym) || symbol === 'demonym',
  Article: ({ context }) => ARTICLE_CONTEXTS.has(context),
  Genitive: (word) => beginsPerson(word) && word.nameable && isGenitive(word),
  Preposition: ({ context }) => PREPOSITION_CONTEXTS.has(context),
  Direction: ({ context }) => DIRECTIONS.has(context),
  Around: ({ context }) => context === 'around',
  According: ({ context }) => context === 'according',
};

/** Whether a word is written small unless it is a name: *Weil*, *Knapp*. */
const isSmallElsewhere = ({ lowerWords, words }: Facts): boolean =>
  has(lowerWords, W.function | W.adjective) && !has(words, W.noun);

const tagsThatHold = tagger(entriesOf(CONDITIONS));

/** The tags that rules see of a word, by its profile and its place. */
export const tagsOf = (word: Judged): TagSet =>
  word.symbol === 'generation' ? GENERATION : tagsThatHold(word);

/** All that rules see of what closes a name, such as *Jr.* */
const GENERATION = tagSet('Generation', 'Particle');

function isName({ facts, symbol, nameable }: Judged): boolean {
  return facts.capital && nameable && symbol !== 'legal-form' && !isRole({ facts, symbol });
}

function isRole({ facts, symbol }: Pick<Judged, 'facts' | 'symbol'>): boolean {
  return (ROLES.has(symbol) || has(facts.words, W.role)) && !facts.body;
}

/** A name or a listed part of one that no list knows as something else only. */
const beginsPerson = (word: Judged): boolean =>
  word.facts.capital &&
  PERSONAL.has(word.symbol) &&
  !has(word.facts.lowerWords, W.function) &&
  (isName(word) || isPersonal(word.facts));

const isSmallWord = ({ facts, language }: Judged): boolean => language.contexts.has(facts.lower);

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

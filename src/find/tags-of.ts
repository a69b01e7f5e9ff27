/** Facts of a word -> the tags that rules speak of. */

import { tagBit } from '../rules/tags.ts';
import { type Facts, N, W } from './facts.ts';
import { contextCode, symbolCode, type WordSymbol } from './symbols.ts';

export function tagBitsOf(
  facts: Facts,
  symbol: number,
  nameable: boolean,
  genitive: boolean,
  context: number,
): number {
  const { text, names, words, lowerWords, capital } = facts;
  const is = (name: WordSymbol): boolean => symbol === symbolCode(name);
  const on = (tag: string, condition: boolean): number => (condition ? tagBit(tag) : 0);
  const person =
    (names & (N.first | N.surname | N.person)) !== 0 &&
    (lowerWords & W.function) === 0 &&
    (words & W.notName) === 0;
  const role = is('role') || is('hyphen-role') || (words & W.role) !== 0;
  const particle = (names & N.particle) !== 0;
  const adjective = ((words | lowerWords) & W.adjective) !== 0;
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
    on('Adjective', adjective) |
    on('NameAdjective', capital && (adjective || is('demonym') || /sche[mnrs]?$/.test(text))) |
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

/** What is known of one word, whatever its place. */
import { expect, it } from 'vitest';
import { CONTEXTS, SYMBOLS } from '../../../src/find/profile/symbols.ts';
import { knowledge } from '../../knowledge.ts';
import { profileIn } from '../seen.ts';

const { profileOf } = knowledge.of('de');

it('is made once for each word', () => {
  expect(profileOf('Wondra', true)).toBe(profileOf('Wondra', true));
});

it('a word that is a verb at a beginning may be a name within a sentence', () => {
  const { symbol, inside } = profileOf('Malte', true);
  expect([SYMBOLS[symbol], SYMBOLS[inside?.symbol ?? -1]]).toEqual(['common-first', 'first']);
  expect(profileOf('Wondra', true).inside).toBeUndefined();
});

it.each([
  ['&', false, 'ampersand', 'and', true],
  [',', false, 'punctuation', 'comma', false],
  ["'s", true, 'possessive', 'possessive', false],
  ['2020', true, 'number', 'number', true],
  ['7er', true, 'number', 'number', true],
] as const)('%s is no word', (text, isWord, symbol, context, inner) => {
  const profile = profileOf(text, isWord);
  expect([SYMBOLS[profile.symbol], CONTEXTS[profile.context], profile.inner, profile.nameable]).toEqual([
    symbol,
    context,
    inner,
    false,
  ]);
});

it('all have the same properties in one order, whatever they are', () => {
  const profiles = [
    profileOf('Malte', true),
    profileOf('2020', true),
    profileOf("'s", true),
    profileOf(',', false),
  ];
  const shapes = [...profiles, profiles[0]?.inside ?? {}].map((profile) => Object.keys(profile).join(' '));
  expect(new Set(shapes).size).toBe(1);
});

it('is remembered with a small article and without an ending', () => {
  const { remembered, stem } = profileIn('de', 'Al-Wondranis');
  expect([remembered, stem]).toEqual(['al-Wondranis', 'al-Wondrani']);
});

it('letters count for names that no list knows', () => {
  expect(profileIn('de', 'Wondra').ending).toBeGreaterThan(0);
  expect([profileIn('de', 'Bagdad').ending, profileIn('de', 'Bagdad').beginning]).toEqual([0, 0]);
  expect(profileIn('de', 'laufen').tail).toBeGreaterThan(0);
});

it('knows what may hold a name inside, and what describes a body', () => {
  const words = ['Bagdad-Besuch', 'Iraker', 'US-Truppen', 'Wondra'];
  expect(words.filter((word) => profileIn('de', word).derivable)).toEqual(words.slice(0, 3));
  expect(words.filter((word) => profileIn('de', word).described)).toEqual(['US-Truppen']);
});

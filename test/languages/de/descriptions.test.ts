/** Phrases that describe one body of a country. */
import { expect, it } from 'vitest';
import { descriptions } from '../../../src/languages/de/descriptions.ts';

it.each([
  ['irakischen', false, 'Parlaments', 'irakisches Parlament'],
  ['Russische', false, 'Streitkräften', 'russische Streitkräfte'],
  ['türkischem', false, 'Geheimdienst', 'türkischer Geheimdienst'],
  ['französischer', false, 'Marine', 'französische Marine'],
  ['britischen', false, 'Unterhauses', 'britisches Unterhaus'],
  ['irakischen', false, 'Regen', undefined],
  ['Iraker', true, 'Parlament', undefined],
])('%s (people: %s) and %s describe %s', (word, people, noun, body) => {
  expect(descriptions.bodyOf(word, people, noun)).toBe(body);
});

it('single words describe a body, too', () => {
  expect(['Bundesregierung', 'US-Truppen', 'Anti-Terror-Einheit'].map(descriptions.describes)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['US', 'US-IS', 'Regierung', 'Anti'].filter(descriptions.describes)).toEqual([]);
});

it('what a body is called describes nothing', () => {
  const called = ['US-Senat', 'US-Kongresses', 'US-Repräsentantenhaus', 'US-Außenministeriums'];
  expect(called.filter(descriptions.describes)).toEqual([]);
  expect(['US-Senatoren', 'US-Behörde'].filter(descriptions.describes)).toEqual([
    'US-Senatoren',
    'US-Behörde',
  ]);
});

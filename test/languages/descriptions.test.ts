/** Phrases that describe one body of a country. */
import { expect, it } from 'vitest';
import { descriptions as german } from '../../src/languages/de/descriptions.ts';
import { descriptions as english } from '../../src/languages/en/descriptions.ts';

it.each([
  ['irakischen', false, 'Parlaments', 'irakisches Parlament'],
  ['Russische', false, 'Streitkräften', 'russische Streitkräfte'],
  ['türkischem', false, 'Geheimdienst', 'türkischer Geheimdienst'],
  ['irakischen', false, 'Regen', undefined],
  ['Iraker', true, 'Parlament', undefined],
])('German: %s (people: %s) and %s describe %s', (word, people, noun, body) => {
  expect(german.bodyOf(word, people, noun)).toBe(body);
});

it.each([
  ['Iraqi', false, 'Parliament', 'Iraqi parliament'],
  ['Chinese', true, 'army', 'Chinese army'],
  ['Iraqi', false, 'ARMY', undefined],
  ['Iraqi', false, 'rain', undefined],
])('English: %s (people: %s) and %s describe %s', (word, people, noun, body) => {
  expect(english.bodyOf(word, people, noun)).toBe(body);
});

it('single words describe a body, too', () => {
  expect(['Bundesregierung', 'US-Truppen', 'US', 'US-IS', 'Regierung'].map(german.describes)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['Bundesregierung', 'US-backed'].map(english.describes)).toEqual([false, false]);
});

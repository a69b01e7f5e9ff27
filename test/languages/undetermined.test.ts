import { expect, it } from 'vitest';
import { undetermined } from '../../src/languages/undetermined.ts';
import { wordsOf } from '../text/split.ts';

it.each([
  ["l'Iran", ["l'", 'Iran']],
  ["Ankara'da", ['Ankara', "'", 'da']],
  ["O'Brien", ["O'Brien"]],
])('an apostrophe in %s is read as most languages mean it', (text, words) => {
  expect(wordsOf(text, undetermined)).toEqual(words);
});

it('claims nothing of words, towns and bodies', () => {
  const { townsOf, descriptions, rules } = undetermined;
  expect([townsOf('Londoner'), descriptions.bodyOf('Iraqi', false, 'army'), rules]).toEqual([
    [],
    undefined,
    [],
  ]);
  expect(descriptions.describes('US-Truppen')).toBe(false);
});

/** What the names lexicon says of a word, and of the word without its genitive. */
import { expect, it } from 'vitest';
import { has, N } from '../../../src/find/profile/classes.ts';
import { lookUp } from '../../../src/find/profile/lookup.ts';
import { sourcesOf } from '../seen.ts';

const look = (word: string, code = 'de') => lookUp(word, sourcesOf(code));

it('a genitive of a listed name is looked up as the name, and inherits its classes', () => {
  const { base, baseRank, names } = look('Trumps');
  expect([base, baseRank === look('Trump').rank, has(names, N.surname)]).toEqual(['Trump', true, true]);
});

it('only where a list knows the name, the word is none itself, and the language has such a genitive', () => {
  expect([look('Wondras').base, look('Wondras').baseRank]).toEqual(['Wondras', -1]);
  expect(look('Paris').base).toBe('Paris');
  expect(look('trumps').base).toBe('trumps');
  expect(look('Trumps', 'en').base).toBe('Trumps');
});

it('a word in capitals is looked up in its usual spelling, where it is not listed so itself', () => {
  expect(look('BAGDAD')).toMatchObject({ text: 'BAGDAD', spelling: 'Bagdad', rank: look('Bagdad').rank });
  expect(look('NATO').spelling).toBe('NATO');
  expect(look('WONDRA').spelling).toBe('WONDRA');
});

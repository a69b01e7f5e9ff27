import { expect, it } from 'vitest';
import { english } from '../../../src/why/terms/en.ts';
import { VOICES } from '../../../src/why/voices.ts';

const { words, roles, listed, kinds, word } = english;
const all = [...[words, roles, listed, kinds].flatMap((terms) => Object.values(terms)), word];

it('a term can stand behind “is”: it has its article, or is one of some words', () =>
  expect(all.filter((term) => !/^(?:an? \S|“)/u.test(term))).toEqual([]));

it('the article is that of the sound behind it', () => {
  expect(all.filter((term) => /^a [aeio]/u.test(term))).toEqual([]);
  expect(all.filter((term) => /^an [^aeiou&]/u.test(term))).toEqual([]);
});

it('what is another list to readers has another term', () =>
  expect(new Set(Object.values(listed)).size).toBe(Object.keys(listed).length));

it('an ordinary word is said to be one behind its term', () => {
  expect(english.alsoNoun(words.place)).toBe('a place (also an ordinary noun)');
  expect(english.alsoCommon(words.first)).toBe('a first name (also an ordinary word)');
});

it('is what the English voice says', () => expect(VOICES.en.terms).toBe(english));

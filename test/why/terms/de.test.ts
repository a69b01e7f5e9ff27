import { expect, it } from 'vitest';
import { german } from '../../../src/why/terms/de.ts';
import { english } from '../../../src/why/terms/en.ts';
import { VOICES } from '../../../src/why/voices.ts';

const { words, roles, listed, kinds, word } = german;
const all = [...[words, roles, listed, kinds].flatMap((terms) => Object.values(terms)), word];

it('a term can stand behind „ist“: it has its article, or is one of some words', () =>
  expect(all.filter((term) => !/^(?:eine? \S|„)/u.test(term))).toEqual([]));

it('what is another list to readers has another term', () =>
  expect(new Set(Object.values(listed)).size).toBe(Object.keys(listed).length));

it('has the same lists as English, in other words', () => {
  expect(Object.keys(words)).toEqual(Object.keys(english.words));
  expect(all.filter((term) => Object.values<string>(english.words).includes(term))).toEqual([]);
});

it('an ordinary word is said to be one behind its term', () => {
  expect(german.alsoNoun(words.place)).toBe('ein Ort (auch ein Hauptwort)');
  expect(german.alsoCommon(words.first)).toBe('ein Vorname (auch ein gewöhnliches Wort)');
});

it('is what the German voice says', () => expect(VOICES.de.terms).toBe(german));

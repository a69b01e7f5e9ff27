/** The closed classes of German, against the calendar and the grammar. */
import { expect, it } from 'vitest';
import {
  abbreviations,
  afterOrdinal,
  beforeOrdinal,
  contexts,
  markers,
  openers,
} from '../../../src/languages/de/words.ts';

const named = (options: Intl.DateTimeFormatOptions, count: number): readonly string[] => {
  const format = new Intl.DateTimeFormat('de', { ...options, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, i) =>
    format.format(Date.UTC(2020, 'month' in options ? i : 0, 'month' in options ? 1 : i + 1)),
  );
};

it('an ordinal keeps its full stop before each month', () =>
  expect(named({ month: 'long' }, 12).filter((month) => !afterOrdinal.has(month))).toEqual([]));

it('each day of the week is known, and its two letters are an abbreviation', () => {
  expect(named({ weekday: 'long' }, 7).filter((day) => contexts.get(day) !== 'day')).toEqual([]);
  expect(named({ weekday: 'short' }, 7).filter((day) => !abbreviations.has(day))).toEqual([]);
});

it('articles are told apart by case and by the preposition in them', () => {
  expect(['der', 'des', 'im', 'zur', 'eines'].map((word) => contexts.get(word))).toEqual([
    'article-nominative',
    'article-oblique',
    'article-in',
    'article-to',
    'indefinite',
  ]);
});

it('words that open a sentence are capitalised, those that tell the language are not', () => {
  expect([...openers].filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
  expect([...markers].filter((word) => word !== word.toLowerCase())).toEqual([]);
});

it('an ordinal may stand behind an article or a possessive', () =>
  expect(['am', 'seinen', 'Im', 'vom', 'jeder'].filter((word) => !beforeOrdinal.has(word))).toEqual([]));

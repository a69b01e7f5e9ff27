/** The closed classes of English, against the calendar and the grammar. */
import { expect, it } from 'vitest';
import { abbreviations, contexts, markers, openers, portfolios } from '../../../src/languages/en/words.ts';

it('each day of the week is known, and the months that are no other word are abbreviated', () => {
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 7 }, (_, i) => weekday.format(Date.UTC(2020, 0, i + 1)));
  expect(days.filter((day) => contexts.get(day) !== 'day')).toEqual([]);
  const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2020, i, 1)));
  expect(months.filter((name) => !abbreviations.has(name))).toEqual(['May']);
});

it('small words tell what stands beside them', () => {
  expect(['the', 'an', 'whom', 'according', 'near', 'might'].map((word) => contexts.get(word))).toEqual([
    'article-nominative',
    'indefinite',
    'relative',
    'according',
    'around',
    'modal',
  ]);
});

it('words that open a sentence are capitalised, those that tell the language are not', () => {
  expect([...openers].filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
  expect([...markers].filter((word) => word !== word.toLowerCase())).toEqual([]);
});

it('fields of offices are capitalised: Trade Minister, not trade minister', () =>
  expect([...portfolios].filter((word) => !/^\p{Lu}\p{Ll}+$/u.test(word))).toEqual([]));

import { expect, it } from 'vitest';
import { NO_SOURCE_WORDS } from '../../src/languages/source-words.ts';
import { type ReadingLanguage, wordsForReading } from '../../src/read/words.ts';

/** A language that calls its months by numbers in words. */
const invented: ReadingLanguage = {
  code: 'eo',
  dates: {
    months: [...Array(12)].map((_, i) => (i === 0 ? 'unua januaro' : `monato${i + 1}`)),
    ordinalEndings: ['a'],
  },
  fieldNames: { title: ['titolo'] },
  sourceWords: { ...NO_SOURCE_WORDS, furniture: ['komentoj'] },
};

it('languages give their dates, their codes and their words for fields', () => {
  const words = wordsForReading([invented]);
  expect(words.codes).toEqual(['eo']);
  expect(words.isoDate('3a unua 2020')).toBe('2020-01-03');
  expect(words.furniture).toEqual(['komentoj']);
  expect(words.languageCode('Esperanto')).toBe('eo');
  expect(words.keys.title).toEqual([...wordsForReading([]).keys.title, 'titolo']);
});

it('without any language ISO dates and the keys of feeds remain', () => {
  const words = wordsForReading([]);
  expect(words.isoDate('2020-01-05')).toBe('2020-01-05');
  expect(words.isoDate('3a unua 2020')).toBeUndefined();
  expect(words.keys.title).toContain('headline');
});

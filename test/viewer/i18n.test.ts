import { describe, expect, it } from 'vitest';
import { formatDate, LANGUAGES, pickLanguage, WORDS } from '../../src/viewer/i18n.ts';

describe('pickLanguage', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'de'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('%j gives %s', (wanted, language) => expect(pickLanguage(wanted)).toBe(language));
});

describe('texts', () => {
  it.each(LANGUAGES)('are never empty in %s', (language) => {
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
      return [];
    };
    expect(texts(WORDS[language]).every((text) => text.trim().length > 0)).toBe(true);
  });

  it('differ in number', () => {
    expect(WORDS.de.sentences(1)).toBe('1 Satz');
    expect(WORDS.de.sentences(2000)).toBe('2.000 Sätze');
    expect(WORDS.en.mentionsIn(1, 2)).toBe('1 mention in 2 articles');
  });
});

describe('formatDate', () => {
  it.each([
    ['2020-01-03', '03.01.2020'],
    ['2020-01', '2020-01'],
    ['2020-99-99', '2020-99-99'],
    ['', ''],
  ])('%j', (date, shown) => expect(formatDate(date, 'de')).toBe(shown));
});

import { expect, it } from 'vitest';
import { names } from '../../../../src/viewer/i18n/topics/names.ts';

it('sentences, mentions and articles are counted', () => {
  expect([1, 2000].map(names.en.sentences)).toEqual(['1 sentence', '2,000 sentences']);
  expect([1, 2000].map(names.de.sentences)).toEqual(['1 Satz', '2.000 Sätze']);
  expect(names.en.mentionsIn(1, 2)).toBe('1 mention in 2 articles');
  expect(names.de.mentionsIn(1, 2)).toBe('1 Nennung in 2 Artikeln');
  expect(names.de.mentionsIn(2, 1)).toBe('2 Nennungen in 1 Artikel');
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { reviewTexts } from '../../../src/viewer/review/texts.ts';

it('counts in the language of the reader', () => {
  language.value = 'en';
  const { articles, decided, place, toMend } = reviewTexts.value;
  expect([articles(1), articles(1200), decided(1), decided(2), place(3, 1402), toMend(1), toMend(2)]).toEqual(
    [
      '1 article',
      '1,200 articles',
      '1 decided in this sitting',
      '2 decided in this sitting',
      '3 of 1,402',
      '1 article to mend',
      '2 articles to mend',
    ],
  );
  language.value = 'de';
  const german = reviewTexts.value;
  expect([
    german.articles(1200),
    german.decided(2),
    german.place(3, 1402),
    german.toMend(1),
    german.toMend(2),
  ]).toEqual([
    '1.200 Artikel',
    '2 in dieser Sitzung entschieden',
    '3 von 1.402',
    '1 Artikel zu berichtigen',
    '2 Artikel zu berichtigen',
  ]);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { changeTexts } from '../../../src/viewer/changes/texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

it('count in the words of each language, with one side where there is no other', () => {
  language.value = 'en';
  const en = changeTexts.value;
  expect([en.ofActor(3, 5), en.ofActor(0, 1), en.ofLink(2, 0), en.articles(1, 2), en.articles(0, 0)]).toEqual(
    ['3 → 5 articles', '1 article', '2 sentences', '1 new article, 2 articles gone', ''],
  );
  language.value = 'de';
  const de = changeTexts.value;
  expect([de.ofActor(1, 2), de.ofLink(0, 1), de.articles(2, 0), de.more(1200)]).toEqual([
    '1 → 2 Artikel',
    '1 Satz',
    '2 neue Artikel',
    'und 1.200 weitere',
  ]);
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { searchTexts } from '../../../src/viewer/texts/texts.ts';

afterEach(() => {
  language.value = 'en';
});

it('offers the search in the language of the page', () => {
  language.value = 'en';
  expect(searchTexts.value.offer('NATO')).toBe('Search the texts for “NATO”');
  language.value = 'de';
  expect(searchTexts.value.offer('NATO')).toBe('In den Texten nach „NATO“ suchen');
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { shareTexts } from '../../../src/viewer/share/texts.ts';

afterEach(() => {
  language.value = 'en';
});

it('counts whom a title leaves out, in the language of the page', () => {
  language.value = 'en';
  expect(shareTexts.value.andMore('NATO', 1200)).toBe('NATO and 1,200 more');
  language.value = 'de';
  expect(shareTexts.value.andMore('NATO', 1200)).toBe('NATO und 1.200 weitere');
});

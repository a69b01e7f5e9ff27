// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { embedTexts } from '../../../src/viewer/embed/texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

afterEach(() => {
  language.value = 'en';
});

it('speaks the language of the page', () => {
  language.value = 'en';
  expect(embedTexts.value.openHere('NATO')).toBe('Evidence for NATO');
  language.value = 'de';
  expect(embedTexts.value.openHere('NATO')).toBe('Belege zu NATO');
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { mendTexts } from '../../../src/viewer/mend/texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

afterEach(() => {
  language.value = 'en';
});

it('speaks the language of the page', () => {
  language.value = 'en';
  expect(mendTexts.value.mendMerge).toBe('Is the same as');
  language.value = 'de';
  expect(mendTexts.value.mendMerge).not.toBe('Is the same as');
});

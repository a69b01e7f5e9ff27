// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { helpTexts } from '../../../src/viewer/panels/help-texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

afterEach(() => {
  language.value = 'en';
});

it('explains as many keys in each language', () => {
  language.value = 'en';
  const keys = helpTexts.value.keys.length;
  expect(helpTexts.value.helpTitle).toBe('How to read and steer this');
  language.value = 'de';
  expect(helpTexts.value.keys).toHaveLength(keys);
  expect(helpTexts.value.helpTitle).toBe('Lesen und Bedienen');
});

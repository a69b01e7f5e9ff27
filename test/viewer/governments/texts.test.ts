// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { governmentTexts } from '../../../src/viewer/governments/texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

it('name a government by its country in each language', () => {
  language.value = 'en';
  expect(governmentTexts.value.label('Peru')).toBe('Peru (government)');
  language.value = 'de';
  expect(governmentTexts.value.label('Peru')).toBe('Peru (Regierung)');
});

import { expect, it } from 'vitest';
import { pickLanguage } from '../../../src/viewer/i18n/language.ts';

it.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('of the languages %j the page takes %s', (wanted, language) =>
  expect(pickLanguage(wanted)).toBe(language),
);

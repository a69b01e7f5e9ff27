/** Languages as sources state them. */
import { expect, it } from 'vitest';
import { createLanguageReader } from '../../src/read/language.ts';

const languageCode = createLanguageReader(['de', 'en']);

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['en_US.UTF-8', 'en'],
  ['EN', 'en'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['fre', 'fr'],
  ['tur', 'tr'],
  ['iw', 'he'],
  ['gsw', 'gsw'],
  ['German', 'de'],
  ['Englisch', 'en'],
  ['Polnisch', 'pl'],
  ['dutch', 'nl'],
  ['Français', 'fr'],
  ['Francais', 'fr'],
  ['русский', 'ru'],
  ['العربية', 'ar'],
  ['Rumänisch', 'ro'],
  ['Yiddish', 'yi'],
  ['Italien', undefined],
  ['Klingon', undefined],
  ['xx', undefined],
  ['und', undefined],
  ['mul', undefined],
  ['', undefined],
  ['__proto__', undefined],
])('%j is %j', (stated, code) => {
  expect(languageCode(stated)).toBe(code);
});

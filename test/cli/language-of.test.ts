import { expect, it } from 'vitest';
import { languageOf } from '../../src/cli/language-of.ts';

it('what is stated counts, else what the text looks like', () => {
  expect(languageOf({ text: 'This is where it all begins.', language: 'de' })).toBe('de');
  expect(languageOf({ text: 'This is where it all begins.' })).toBe('en');
  expect(languageOf({ text: 'Это начало всего, и конца не видно.' })).toBeUndefined();
});

import { expect, it } from 'vitest';
import { languageName } from '../../src/languages/language-name.ts';

it('is told in the language of the page, and is the code where there is none', () => {
  expect(languageName('de', 'en')).toBe('German');
  expect(languageName('fr', 'de')).toBe('Französisch');
  expect(languageName('xx', 'de')).toBe('xx');
  expect(languageName('no code', 'en')).toBe('no code');
});

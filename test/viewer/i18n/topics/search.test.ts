import { expect, it } from 'vitest';
import { search } from '../../../../src/viewer/i18n/topics/search.ts';

it('hits are counted, and names quoted as the language quotes', () => {
  expect([1, 2].map(search.en.searchFound)).toEqual(['1 match', '2 matches']);
  expect([1, 2].map(search.de.searchFound)).toEqual(['1 Treffer', '2 Treffer']);
  expect(search.en.searchNone('x')).toBe('No actor and no article is called “x”.');
  expect(search.de.searchNone('x')).toBe('Kein Akteur und kein Artikel heißt „x“.');
  expect([search.en.searchAlias('UNO'), search.de.searchAlias('UNO')]).toEqual(['also “UNO”', 'auch „UNO“']);
});

import { expect, it } from 'vitest';
import { familiesIn, NO_FAMILIES } from '../../src/languages/families.ts';

it('reads nouns and articles from a word file', () =>
  expect(familiesIn('# id: xx/families\nles\tarticle\nFamille\tnoun\n', 's')).toEqual({
    noun: ['Famille'],
    article: ['les'],
    plural: 's',
  }));

it('has no words for a language that has none', () => {
  expect(NO_FAMILIES.noun).toEqual([]);
  expect(NO_FAMILIES.article).toEqual([]);
});

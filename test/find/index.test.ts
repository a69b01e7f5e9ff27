/** An article becomes mentions; `find.test.ts` and the tests of the languages say which. */
import { describe, expect, it } from 'vitest';
import { find } from '../../src/find/index.ts';
import { knowledge } from '../knowledge.ts';

const TEXT = 'LINDRAU (dpa) – Gestern kam Emil Wondra in den NATO-Hafen. Wondra lachte.';

describe('find', () => {
  const found = find({ id: 'a', language: 'de', text: TEXT }, knowledge);

  it('gives names and derived forms in text order, credits marked', () => {
    expect(found.mentions.map(({ text, form, credit }) => [text, form, credit ?? false])).toEqual([
      ['LINDRAU', 'name', true],
      ['dpa', 'name', true],
      ['Emil Wondra', 'name', false],
      ['NATO', 'part', false],
      ['Wondra', 'name', false],
    ]);
  });

  it('says which article, which language and where its sentences are', () => {
    expect([found.article, found.language]).toEqual(['a', 'de']);
    expect(found.sentences.map(({ start, end }) => TEXT.slice(start, end)).at(-1)).toBe('Wondra lachte.');
  });

  it('detects a language that is not stated', () => {
    expect(find({ id: 'a', text: 'The soup was cold and the bread was not.' }, knowledge).language).toBe(
      'en',
    );
  });
});

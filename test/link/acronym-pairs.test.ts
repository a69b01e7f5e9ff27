import { describe, expect, it } from 'vitest';
import { acronymPairs } from '../../src/link/acronym-pairs.ts';
import { marked } from './marked.ts';

function pairsIn(article: string, withText = true): readonly (readonly [string, string])[] {
  const { founds, texts } = marked([article]);
  return founds.flatMap((found) => [
    ...acronymPairs(found.mentions, withText ? texts(found.article) : undefined),
  ]);
}

describe('acronymPairs', () => {
  const pair = [
    ['middle east eye', 'MEE'],
    ['mee', 'Middle East Eye'],
  ];

  it.each([
    '[[Middle East Eye|organization]] ([[MEE|organization]])',
    '[[MEE|organization]] ([[Middle East Eye|organization]])',
  ])('pairs both names, both ways: %s', (article) => {
    expect(new Map(pairsIn(article) as [])).toEqual(new Map(pair as []));
    expect(new Map(pairsIn(article, false) as [])).toEqual(new Map(pair as []));
  });

  it.each([
    ['no brackets', '[[Middle East Eye|organization]], [[MEE|organization]]'],
    ['an open bracket', '[[Middle East Eye|organization]] ([[MEE|organization]] meldet)'],
    ['another kind', '[[Middle East Eye|organization]] ([[MEE|place]])'],
    ['a person', '[[Mia Emma Ende|person]] ([[MEE|person]])'],
    ['a sign that is longer than the name', '[[U7|organization]] ([[BER|organization]])'],
    ['letters that a long word has not', '[[Lontano|organization]] ([[ECM|organization]])'],
    ['two acronyms', '[[ABC|organization]] ([[MEE|organization]])'],
    ['no acronym', '[[Middle East Eye|organization]] ([[Doha|organization]])'],
  ])('does not pair with %s', (_, article) => expect(pairsIn(article)).toEqual([]));

  it('pairs a long word with its letters', () =>
    expect(pairsIn('[[Nordwasserverband|organization]] ([[NWV|organization]])')).toHaveLength(2));

  it('pairs a name in quotes with the sign behind them', () =>
    expect(pairsIn('„[[Middle East Eye|organization]]“ ([[MEE|organization]])')).toHaveLength(2));

  it('asks the letters where the brackets cannot be seen', () => {
    const other = '[[Middle East Eye|organization]] ([[XYZ|organization]])';
    expect(pairsIn(other)).toHaveLength(2);
    expect(pairsIn(other, false)).toEqual([]);
  });

  it('keeps the first of several', () => {
    const twice =
      '[[Middle East Eye|organization]] ([[MEE|organization]]). [[Mein Erster Entwurf|organization]] ([[MEE|organization]])';
    expect(new Map(pairsIn(twice) as []).get('mee' as never)).toBe('Middle East Eye');
    expect(pairsIn(twice)).toHaveLength(2);
  });
});

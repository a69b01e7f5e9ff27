import { describe, expect, it } from 'vitest';
import { namesByStart, startOf } from '../../src/text/names-by-start.ts';

const given = (...names: readonly string[]) => namesByStart(names.map((name, i) => [name, i] as const));

describe('names by their beginnings', () => {
  it('stand under their first word or their first two, as they were given', () => {
    const { beginningWith } = given('Bank', 'Kern & Co', 'Bank of Lindrau', 'Bank of Ulm', 'Kern & Co');
    expect(beginningWith('Bank')).toEqual([{ words: ['Bank'], gaps: [], items: [0] }]);
    expect(beginningWith('Bank of').map(({ words, items }) => [words[2], items])).toEqual([
      ['Lindrau', [2]],
      ['Ulm', [3]],
    ]);
    expect(beginningWith('Kern Co')).toEqual([{ words: ['Kern', 'Co'], gaps: [' & '], items: [1, 4] }]);
    expect(beginningWith('of')).toEqual([]);
  });

  it('are one however their letters are composed and their blanks are', () => {
    const { beginningWith } = given('Jürgen Möhl', 'Ju\u0308rgen \n Mo\u0308hl ', ' Jürgen Möhl');
    expect(beginningWith('Jürgen Möhl').map(({ items }) => items)).toEqual([[0, 1, 2]]);
  });

  it('are told from all others, however many there are', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `Ort${i} Nord`);
    const { sieve, beginningWith } = given(...names);
    for (const [i, name] of names.entries()) expect(beginningWith(name)[0]?.items).toEqual([i]);
    expect(beginningWith('Ort3000 Nord')).toEqual([]);
    expect(sieve?.mayBePair('Ort17 Nord', 0, 5, 6, 10, 2)).toBe(true);
  });

  it('are none without letters', () => {
    expect(given('!!', '').sieve).toBeUndefined();
    expect(given().sieve).toBeUndefined();
  });
});

it('a beginning is one word or two', () => {
  expect(startOf('Emil')).toBe('Emil');
  expect(startOf('Emil', 'Wondra', 'jun')).toBe('Emil Wondra');
});

import { describe, expect, it } from 'vitest';
import { applyAround } from '../../../src/viewer/model/around.ts';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { networkOf } from '../network.ts';

const model = networkOf({ ab: 9, ac: 5, ad: 1, be: 4, ef: 9, dg: 8, gh: 1 });
const around = (keys: string, depth: 1 | 2, most: number, change = {}) =>
  [...applyAround(model, { ...DEFAULT_FILTERS, ...change }, { keys: [...keys], depth, most }).keys]
    .sort()
    .join('');

describe('the network around an actor', () => {
  it('are those linked with it, and at depth two those linked with them', () => {
    expect(around('a', 1, 40)).toBe('abcd');
    expect(around('a', 2, 40)).toBe('abcdeg');
  });

  it('is cut to the most strongly tied; the weaker of two ties counts', () => {
    expect(around('a', 1, 2)).toBe('abc');
    expect(around('a', 2, 3)).toBe('abce');
  });

  it('may have several in the middle', () => {
    expect(around('ag', 1, 40)).toBe('abcdgh');
  });

  it('obeys the filters, but keeps who is in the middle', () => {
    expect(around('a', 1, 40, { minimum: 5 })).toBe('abc');
    expect(around('a', 1, 40, { kinds: ['place'] })).toBe('a');
    expect(around('q', 2, 40)).toBe('');
  });

  it('has the links among all who are shown', () => {
    const { among, links, keys } = applyAround(model, DEFAULT_FILTERS, { keys: ['a'], depth: 1, most: 40 });
    expect(among.map(({ source, target }) => source.key + target.key).sort()).toEqual(['ab', 'ac', 'ad']);
    expect([...keys].sort().join('')).toBe('abcd');
    expect(links.length).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { sortBy } from '../../../src/viewer/model/order.ts';

describe('sortBy', () => {
  const names = ['Zypern', 'ägypten', 'Ägypten', 'Iran'];

  it('sorts umlauts where readers look for them', () => {
    expect(sortBy(names, (name) => name, false)).toEqual(['ägypten', 'Ägypten', 'Iran', 'Zypern']);
  });

  it('sorts numbers as numbers, either way', () => {
    expect(sortBy([9, 10, 2], (value) => value, false)).toEqual([2, 9, 10]);
    expect(sortBy([9, 10, 2], (value) => value, true)).toEqual([10, 9, 2]);
  });
});

import { describe, expect, it } from 'vitest';
import { by, byCodeUnit, inPairOrder } from '../../src/base/order.ts';

describe('code unit order', () => {
  it('puts capitals before small letters and umlauts behind all', () =>
    expect(['ä', 'b', 'a', 'Z', ''].sort(byCodeUnit)).toEqual(['', 'Z', 'a', 'b', 'ä']));

  it('finds equal texts equal', () => expect(byCodeUnit('a', 'a')).toBe(0));

  it('of a text leaves items with the same text as they stand', () => {
    const items = [
      { key: 'b', at: 0 },
      { key: 'a', at: 1 },
      { key: 'b', at: 2 },
      { key: 'a', at: 3 },
    ];
    expect(items.sort(by(({ key }) => key)).map(({ at }) => at)).toEqual([1, 3, 0, 2]);
  });
});

it('two texts stand in one order, however they are given', () => {
  expect([inPairOrder('b', 'a'), inPairOrder('a', 'b'), inPairOrder('a', 'Z')]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
    ['Z', 'a'],
  ]);
});

/** Items that are there, and one that is not. */
import { expect, it } from 'vitest';
import { item } from '../../src/base/item.ts';

it('is the item at a place, and a mistake where there is none', () => {
  expect(item(['a', 'b'], 1)).toBe('b');
  expect(() => item(['a', 'b'], 2)).toThrow(/list of 2 has no item 2/);
  expect(() => item([], -1)).toThrow(RangeError);
});

import { expect, it } from 'vitest';
import { distinct } from '../../src/base/distinct.ts';

it('keeps the first of all that are one, in their order, be they few or many', () => {
  expect(distinct([3, 1, 3, 2, 1])).toEqual([3, 1, 2]);
  expect(distinct(Array.from({ length: 40 }, (_, i) => i % 11))).toEqual([...Array(11).keys()]);
});

it('of none or one gives none or one', () => {
  expect([distinct([]), distinct(['a'])]).toEqual([[], ['a']]);
});

import { expect, it } from 'vitest';
import { distinct } from '../../src/base/distinct.ts';

it('keeps the first of all that are one, in their order', () => {
  expect(distinct([3, 1, 3, 2, 1])).toEqual([3, 1, 2]);
});

it('of none or one gives none or one', () => {
  expect([distinct([]), distinct(['a'])]).toEqual([[], ['a']]);
});

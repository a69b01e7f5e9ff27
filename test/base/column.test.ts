import { expect, it } from 'vitest';
import { createColumn, orderOf, startsOf } from '../../src/base/column.ts';

it('a column grows as far as it has to', () => {
  const column = createColumn();
  for (let i = 0; i < 5000; i += 1) column.push(i * 3);
  column.push(2 ** 32 - 1);
  expect(column.length()).toBe(5001);
  const numbers = column.finish();
  expect([numbers[0], numbers[4999], numbers[5000], numbers.length]).toEqual([0, 14_997, 2 ** 32 - 1, 5001]);
});

it('runs begin where the one before them ends', () => {
  expect([...startsOf(Uint32Array.of(2, 0, 3))]).toEqual([0, 2, 2, 5]);
  expect([...startsOf(new Uint32Array())]).toEqual([0]);
});

it('is put in order by its values, equal ones as they stand or as they stood before', () => {
  const column = Uint32Array.of(2, 0, 2, 1, 0);
  expect([...orderOf(column, 3)]).toEqual([1, 4, 3, 0, 2]);
  expect([...orderOf(column, 3, Uint32Array.of(4, 3, 2, 1, 0))]).toEqual([4, 1, 3, 2, 0]);
});

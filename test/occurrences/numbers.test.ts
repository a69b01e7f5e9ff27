import { expect, it } from 'vitest';
import { numbersOf } from '../../src/occurrences/numbers.ts';

it('tells the place of an id, from one map for the same list', () => {
  const ids = ['e:b', 'e:a'];
  expect([...numbersOf(ids)]).toEqual([
    ['e:b', 0],
    ['e:a', 1],
  ]);
  expect(numbersOf(ids)).toBe(numbersOf(ids));
});

import { expect, it } from 'vitest';
import { countsOf, countUp } from '../../src/base/count-up.ts';

it('what was not counted yet begins at one', () => {
  const counts = new Map<number, number>();
  for (const one of [7, 8, 7]) countUp(counts, one);
  expect([...counts]).toEqual([
    [7, 2],
    [8, 1],
  ]);
});

it('counts keep the order in which things come first', () =>
  expect([...countsOf(new Set(['b', 'a'])).keys()]).toEqual(['b', 'a']));

it('of nothing there are no counts', () => expect(countsOf([]).size).toBe(0));

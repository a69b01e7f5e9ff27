import { expect, it } from 'vitest';
import { countsOf, countUp, countUpFor } from '../../src/base/count-up.ts';

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

it('counts so much more, for each key by itself', () => {
  const counts = new Map<string, Map<string, number>>();
  countUpFor(counts, 'Kiel', 'place');
  countUpFor(counts, 'Kiel', 'place', 2.5);
  countUpFor(counts, 'Ulm', 'place', 0);
  expect([...counts].map(([key, own]) => [key, ...own])).toEqual([
    ['Kiel', ['place', 3.5]],
    ['Ulm', ['place', 0]],
  ]);
});

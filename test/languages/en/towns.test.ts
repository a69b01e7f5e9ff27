import { expect, it } from 'vitest';
import { townsOf } from '../../../src/languages/en/towns.ts';

it.each([
  ['Londoner', 'London'],
  ['Yorker', 'York'],
  ['Lausanner', 'Lausanne'],
  ['Dresdner', 'Dresden'],
])('a %s may come from %s', (word, town) => {
  expect(townsOf(word)).toContain(town);
});

it.each(['Dover', 'London', 'er', ''])('%j is not made from a town', (word) => {
  expect(townsOf(word)).toEqual([]);
});

/** Words in -er that come from towns. */
import { expect, it } from 'vitest';
import { townsOf } from '../../../../src/languages/de/morphology/towns.ts';

it.each([
  ['Berliner', 'Berlin'],
  ['Bremer', 'Bremen'],
  ['Münchner', 'München'],
  ['Basler', 'Basel'],
  ['Karlsruher', 'Karlsruhe'],
])('%s may come from %s', (adjective, town) => {
  expect(townsOf(adjective)).toContain(town);
});

it.each(['Jener', 'Berlin', 'er', ''])('%j is none', (word) => {
  expect(townsOf(word)).toEqual([]);
});

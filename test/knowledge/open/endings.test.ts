/** Endings of words. */
import { expect, it } from 'vitest';
import { openEndings } from '../../../src/knowledge/open/endings.ts';

const endings = openEndings(['bad', 'verband', 'band']);

it.each([
  ['lindrauverband', 18, 7],
  ['lindrauverband', 6, 4],
  ['lindbad', 18, 3],
  ['lindbad', 2, 0],
  ['band', 4, 4],
  ['bade', 18, 0],
  ['', 0, 0],
])('of %s at most %i units: the longest ending has %i', (word, most, length) =>
  expect(endings.longestIn(word, most)).toBe(length),
);

it('knows whole endings', () =>
  expect(['band', 'and', 'verband'].map(endings.has)).toEqual([true, false, true]));

/** The order of candidates. */
import { expect, it } from 'vitest';
import { inOrder } from '../../../src/find/candidates/candidate.ts';

const candidate = (start: number, end: number) => ({ start, end, list: undefined, rules: [] });

it('is that of their beginnings, then of their ends', () => {
  const sorted = [candidate(2, 3), candidate(0, 2), candidate(0, 1)].sort(inOrder);
  expect(sorted.map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [0, 2],
    [2, 3],
  ]);
});

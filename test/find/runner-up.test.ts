import { expect, it } from 'vitest';
import { runnerUp } from '../../src/find/runner-up.ts';

const segment = { candidate: 1, kind: 0, score: 30 };
const scores = (...own: readonly number[]) => Float64Array.from([99, 99, 99, ...own]);

it('the second-best kind is that with the next score, and the margin is by how much it lost', () => {
  expect(runnerUp(segment, scores(30, 12, 21))).toEqual({ kind: 'place', margin: 9 });
});

it('where no other kind is better than no name, that is second', () => {
  expect(runnerUp(segment, scores(30, -4, 0))).toEqual({ kind: 'none', margin: 30 });
});

import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/decay.ts';
import { pairOf } from './pair-of.ts';

it('counts the nearest meeting of each article, less with each sentence between', () => {
  expect(
    weight.weigh(
      pairOf({}, [
        [0, 2, 0],
        [0, 2, 3],
        [1, 2, 1],
      ]),
    ),
  ).toBeCloseTo(1 + Math.exp(-1));
  expect(
    weight.weigh(
      pairOf({}, [
        [0, 2, 4],
        [1, 2, 5],
      ]),
    ),
  ).toBeCloseTo(Math.exp(-4));
});

it('tells nothing in windows of one sentence', () => {
  expect(weight.applies?.({ articles: 50, window: 'sentence' })).toBe(false);
  expect(weight.applies?.({ articles: 50, window: 'article' })).toBe(true);
});

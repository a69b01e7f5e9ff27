import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/g2.ts';
import { pairOf } from './pair-of.ts';

const weigh = (counts: Parameters<typeof pairOf>[0]) => weight.weigh(pairOf(counts));

it('is 0 if independent, the value of a worked example else', () => {
  expect(weigh({ together: 4, a: 20, b: 20, units: 100 })).toBeCloseTo(0);
  expect(weigh({ together: 10, a: 20, b: 30, units: 100 })).toBeCloseTo(4.47336, 4);
});

it('bears cells with nothing in them', () => expect(weigh({ together: 5, a: 5, b: 5, units: 5 })).toBe(0));

it('claims nothing of fewer than 30 articles', () => {
  expect(weight.applies?.({ articles: 29, window: 'sentence' })).toBe(false);
  expect(weight.applies?.({ articles: 30, window: 'sentence' })).toBe(true);
});

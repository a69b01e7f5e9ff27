import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/npmi.ts';
import { pairOf } from './pair-of.ts';

const weigh = (counts: Parameters<typeof pairOf>[0]) => weight.weigh(pairOf(counts));

it('is 1 if never apart, 0 if independent, below 0 if rarer than by chance', () => {
  expect(weigh({ together: 3, a: 3, b: 3, units: 100 })).toBeCloseTo(1);
  expect(weigh({ together: 4, a: 20, b: 20, units: 100 })).toBeCloseTo(0);
  expect(weigh({ together: 1, a: 50, b: 50, units: 100 })).toBeLessThan(-0.5);
});

it('is 1 where every sentence names both', () =>
  expect(weigh({ together: 5, a: 5, b: 5, units: 5 })).toBe(1));

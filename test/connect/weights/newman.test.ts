import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/newman.ts';
import { pairOf } from './pair-of.ts';

const weigh = (counts: Parameters<typeof pairOf>[0]) => weight.weigh(pairOf(counts));

it('long lists hardly count', () => {
  expect(weigh({ sizes: Int32Array.of(2, 2) })).toBe(2);
  expect(weigh({ sizes: Int32Array.of(3, 11) })).toBe(0.6);
});

import { describe, expect, it } from 'vitest';
import { WEIGHTS, weigh } from '../../src/connect/weights.ts';
import { pairOf } from './weights/pair-of.ts';

describe.each(Object.values(WEIGHTS))('the weight $id', ({ because, weigh }) => {
  it('says what it is', () => expect(because.length).toBeGreaterThan(20));

  it('gives a number for any pair', () => {
    for (const counts of [{}, { together: 3, a: 5, b: 3, sizes: Int32Array.of(2, 9, 64) }])
      expect(weigh(pairOf(counts))).not.toBeNaN();
  });
});

it('all weights of a pair have six digits at most', () => {
  const weights = weigh(pairOf({ together: 2, a: 7, b: 3, units: 1_000_003 }));
  for (const [id, value] of Object.entries(weights)) {
    expect(Object.keys(WEIGHTS)).toContain(id);
    if (!Number.isInteger(value)) expect(value).toBe(Number(value.toPrecision(6)));
  }
});

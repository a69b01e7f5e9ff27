import { describe, expect, it } from 'vitest';
import { generator } from '../../src/base/random.ts';

const drawn = (seed: number, count: number): readonly number[] => {
  const random = generator(seed);
  return Array.from({ length: count }, random);
};

describe('generator', () => {
  it('gives the same numbers for a seed and others for another', () => {
    expect(drawn(7, 20)).toEqual(drawn(7, 20));
    expect(drawn(7, 20)).not.toEqual(drawn(8, 20));
  });

  it('takes seeds modulo 32 bits', () => expect(drawn(2 ** 32 + 7, 5)).toEqual(drawn(7, 5)));

  it('spreads over [0, 1)', () => {
    const tenths = new Array(10).fill(0);
    for (const number of drawn(1, 10_000)) tenths[Math.floor(number * 10)] += 1;
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

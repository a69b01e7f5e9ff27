/** Whether one run is better than another. */
import { describe, expect, it } from 'vitest';
import { pairedBootstrap } from '../../src/evaluate/bootstrap.ts';
import type { Counts } from '../../src/evaluate/score.ts';

const run = (right: (i: number) => number): readonly Counts[] =>
  Array.from({ length: 40 }, (_, i) => ({ right: right(i), found: 10, gold: 10 }));
const earlier = run((i) => 5 + (i % 3));

describe('the paired bootstrap', () => {
  it('finds no difference between equal runs', () =>
    expect(pairedBootstrap(earlier, earlier)).toEqual({ difference: 0, low: 0, high: 0 }));

  it('gives the same again', () => {
    const now = run((i) => 5 + (i % 4));
    expect(pairedBootstrap(earlier, now)).toEqual(pairedBootstrap(earlier, now));
  });

  it('is sure of a run that is better everywhere', () => {
    const { difference, low, high } = pairedBootstrap(
      earlier,
      run((i) => 7 + (i % 3)),
    );
    expect(difference).toBeCloseTo(20);
    expect(low).toBeGreaterThan(15);
    expect(high).toBeLessThan(25);
  });

  it('is not sure of a run that is better here and worse there', () => {
    const { low, high } = pairedBootstrap(
      earlier,
      run((i) => 5 + ((i + 1) % 3)),
    );
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it('turns around with its arguments', () => {
    const now = run((i) => 6 + (i % 2));
    expect(pairedBootstrap(now, earlier).difference).toBeCloseTo(-pairedBootstrap(earlier, now).difference);
  });

  it('is content with no articles', () =>
    expect(pairedBootstrap([], [])).toEqual({ difference: 0, low: 0, high: 0 }));
});

import { describe, expect, it } from 'vitest';
import { type Counts, WEIGHTS } from '../../src/connect/index.ts';
import type { WeightId } from '../../src/graph/attributes.ts';

function weigh(id: WeightId, counts: Partial<Counts>): number {
  const all: Counts = { together: 1, articles: 1, a: 1, b: 1, units: 10, sizes: Int32Array.of(2), ...counts };
  return WEIGHTS[id].weigh(all);
}

describe('weights', () => {
  it.each(Object.values(WEIGHTS))(
    '$id says what it is and gives a number for any pair',
    ({ id, because }) => {
      expect(because.length).toBeGreaterThan(20);
      expect(weigh(id, {})).toBeTypeOf('number');
      expect(weigh(id, { together: 3, a: 5, b: 3, sizes: Int32Array.of(2, 9, 64) })).not.toBeNaN();
    },
  );

  it('weight: long lists hardly count', () => {
    expect(weigh('weight', { sizes: Int32Array.of(2, 2) })).toBe(2);
    expect(weigh('weight', { sizes: Int32Array.of(3, 11) })).toBe(0.6);
  });

  it('npmi: 1 if never apart, 0 if independent, below 0 if rarer than by chance', () => {
    expect(weigh('npmi', { together: 3, a: 3, b: 3, units: 100 })).toBeCloseTo(1);
    expect(weigh('npmi', { together: 4, a: 20, b: 20, units: 100 })).toBeCloseTo(0);
    expect(weigh('npmi', { together: 1, a: 50, b: 50, units: 100 })).toBeLessThan(-0.5);
    expect(weigh('npmi', { together: 5, a: 5, b: 5, units: 5 })).toBe(1);
  });

  it('g2: 0 if independent, the value of a worked example else', () => {
    expect(weigh('g2', { together: 4, a: 20, b: 20, units: 100 })).toBeCloseTo(0);
    expect(weigh('g2', { together: 10, a: 20, b: 30, units: 100 })).toBeCloseTo(4.47336, 4);
  });

  it('expected, sentences, articles', () => {
    expect(weigh('expected', { a: 20, b: 30, units: 100 })).toBe(6);
    expect(weigh('sentences', { together: 7 })).toBe(7);
    expect(weigh('articles', { articles: 3 })).toBe(3);
  });
});

/** The table of weights. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWeights } from '../../../src/find/weights/weights.ts';

const tableOf = (features: readonly number[], values: readonly number[]) => ({
  features: Uint32Array.from(features),
  values: Int32Array.from(values),
});

const feature = fc.integer({ min: 0, max: 0x7fffffff });
const tables = fc.uniqueArray(
  fc.tuple(
    feature,
    fc.tuple(
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -99, max: 99 }),
    ),
  ),
  { selector: ([key]) => key, maxLength: 200 },
);

describe('a table of weights', () => {
  it('gives back what was put in, and nothing for other features', () => {
    fc.assert(
      fc.property(tables, feature, (rows, other) => {
        const known = new Map(rows);
        const weights = createWeights(
          tableOf(
            rows.map(([key]) => key),
            rows.flatMap(([, values]) => values),
          ),
        );
        for (const key of [...known.keys(), other])
          expect([0, 1, 2].map((kind) => weights.of(key, kind))).toEqual(known.get(key) ?? [0, 0, 0]);
      }),
      { seed: 1 },
    );
  });

  it('adds up the weights of some features for each kind', () => {
    const { sum } = createWeights(tableOf([7, 9], [1, 2, 3, 10, 20, 30]));
    const scores = new Float64Array(3);
    sum(Int32Array.of(7, 9, 9, 8, 7), 4, scores, 0);
    expect([...scores]).toEqual([21, 42, 63]);
  });
});

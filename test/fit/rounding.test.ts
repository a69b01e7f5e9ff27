/** Odds become whole numbers, and weights odds again. */
import { describe, expect, it } from 'vitest';
import { feature } from '../../src/find/features/templates.ts';
import { oddsOf, rounded, weightsOf } from '../../src/fit/rounding.ts';

const TWO_WORDS = feature.words(2);
const RIGHT = feature.right(1);
const LEFT = feature.aloneLeft(1);
const RULE = feature.rule(0);

it('odds of weights give the weights again', () => {
  for (const number of [TWO_WORDS, RIGHT])
    expect(weightsOf(number, oddsOf(number, [12, -3, 0]))).toEqual([12, -3, 0]);
});

it('the leaning towards names goes into the number of words alone', () => {
  expect(weightsOf(RIGHT, [0, 0, 0])).toEqual([0, 0, 0]);
  expect(Math.min(...weightsOf(TWO_WORDS, [0, 0, 0]))).toBeGreaterThan(0);
});

describe('a table', () => {
  const kept = { features: Uint32Array.of(RIGHT, LEFT), values: Int32Array.of(1, 2, 3, 4, 5, 6) };
  const rows = (fitted: ReadonlyMap<number, Float64Array>) => {
    const { features, values } = rounded(fitted, kept);
    return new Map([...features].map((number, i) => [number, [...values.subarray(3 * i, 3 * i + 3)]]));
  };

  it('has what was fitted, and else what was kept', () => {
    expect(rows(new Map([[LEFT, Float64Array.of(0.21, -1, 0)]]))).toEqual(
      new Map([
        [RIGHT, [1, 2, 3]],
        [LEFT, [2, -10, 0]],
      ]),
    );
  });

  it('leaves out features that count for nothing, but no rules', () => {
    const nothing = Float64Array.of(0.01, 0, -0.04);
    expect([
      ...rows(
        new Map([
          [LEFT, nothing],
          [RULE, nothing],
        ]),
      ).keys(),
    ]).toEqual([RIGHT, RULE]);
  });
});

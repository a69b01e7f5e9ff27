/** Training learns a toy problem. */
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/fit/example.ts';
import { type TrainOptions, train } from '../../src/fit/train.ts';

const OPTIONS: TrainOptions = {
  epochs: 12,
  rate: 0.1,
  penalty: 0.1,
  seeds: [1],
  rarest: 1,
  prior: () => undefined,
};

/** A sentence of two words with a candidate on each; `features` and `gold` are given by candidate. */
const example = (features: readonly (readonly number[])[], gold: readonly number[]): Example => ({
  length: 2,
  starts: Int32Array.of(0, 1),
  ends: Int32Array.of(1, 2),
  features: Int32Array.from(features.flat()),
  firsts: Int32Array.of(0, features[0]?.length ?? 0, features.flat().length),
  gold: Int8Array.from(gold),
});

const [PERSON, PLACE, NOTHING, NOISE] = [11, 22, 33, 44];
/** Feature 11 means a person, 22 a place, 33 no name; 44 stands everywhere. */
const toy = Array.from({ length: 60 }, (_, i) =>
  i % 2 === 0
    ? example(
        [
          [PERSON, NOISE],
          [NOTHING, NOISE],
        ],
        [0, -1],
      )
    : example(
        [
          [NOTHING, NOISE],
          [PLACE, NOISE],
        ],
        [-1, 2],
      ),
);

describe('train', () => {
  const fitted = train(toy, OPTIONS);
  const weight = (feature: number, kind: number): number => fitted.get(feature)?.[kind] ?? Number.NaN;
  const score = (features: readonly number[]): readonly number[] =>
    [0, 1, 2].map((kind) => features.reduce((sum, feature) => sum + weight(feature, kind), 0));

  it('learns what features mean', () => {
    const [person, organization, place] = score([PERSON, NOISE]);
    expect(person).toBeGreaterThan(0);
    expect(Math.max(organization ?? 0, place ?? 0)).toBeLessThan(0);
    expect(score([PLACE, NOISE])[2]).toBeGreaterThan(0);
    expect(Math.max(...score([NOTHING, NOISE]))).toBeLessThan(0);
  });

  it('gives the same weights again', () => expect(train(toy, OPTIONS)).toEqual(fitted));

  it('leaves rare features out', () => {
    const rare = [...toy, example([[99], [NOTHING]], [0, -1])];
    expect(train(rare, { ...OPTIONS, rarest: 2 }).has(99)).toBe(false);
    expect(train(rare, OPTIONS).has(99)).toBe(true);
  });

  it('keeps near to what was believed before where gold says little', () => {
    const believed = {
      ...OPTIONS,
      penalty: 60,
      prior: (feature: number) => (feature === 77 ? { odds: [0, 3, 0] } : undefined),
    };
    const some = [...toy, example([[77, PERSON], [NOTHING]], [0, -1])];
    expect(train(some, believed).get(77)?.[1]).toBeGreaterThan(1);
    expect(Math.abs(train(some, OPTIONS).get(77)?.[1] ?? 9)).toBeLessThan(1);
  });

  it('moves a weight that is held no further than its feature is wrong on the average, by its hold', () => {
    const held = (hold: number) =>
      train(toy, {
        ...OPTIONS,
        prior: (number) => (number === PERSON ? { odds: [0, 0, 0], hold } : undefined),
      }).get(PERSON)?.[0] ?? Number.NaN;
    expect(held(1000)).toBeCloseTo(0, 1);
    expect(held(3)).toBeLessThan(1 / 3);
    expect(weight(PERSON, 0)).toBeGreaterThan(1);
  });

  it('is content with nothing', () => {
    expect(train([], OPTIONS).size).toBe(0);
    expect(
      train(
        [
          {
            length: 3,
            starts: new Int32Array(0),
            ends: new Int32Array(0),
            features: new Int32Array(0),
            firsts: Int32Array.of(0),
            gold: new Int8Array(0),
          },
        ],
        OPTIONS,
      ).size,
    ).toBe(0);
  });
});

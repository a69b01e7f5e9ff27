import { expect, it } from 'vitest';
import { weight } from '../../../src/connect/weights/newman.ts';
import { pairOf } from './pair-of.ts';

it('gives each sentence a point to share', () => {
  expect(weight.weigh(pairOf({}, [[0, 2]]))).toBe(1);
  expect(
    weight.weigh(
      pairOf({}, [
        [0, 2],
        [0, 3],
        [1, 11],
      ]),
    ),
  ).toBe(1.6);
});

it('passes over units that begin with neither', () =>
  expect(
    weight.weigh(
      pairOf({}, [
        [0, 2, 0, 0],
        [0, 2, 0, 1],
      ]),
    ),
  ).toBe(1));

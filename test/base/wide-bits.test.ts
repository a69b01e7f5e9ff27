import { expect, it } from 'vitest';
import { allOf, includes, overlap, wideBit } from '../../src/base/wide-bits.ts';

const setOf = (...places: readonly number[]) => allOf(places.map(wideBit));

it('each of 64 places has a bit of its own', () => {
  const bits = Array.from({ length: 64 }, (_, place) => wideBit(place));
  expect(new Set(bits.map(({ low, high }) => `${low} ${high}`)).size).toBe(64);
  bits.forEach((one, i) => {
    bits.forEach((other, j) => {
      expect(overlap(one, other)).toBe(i === j);
    });
  });
});

it('sets overlap in either number, also at its sign bit', () => {
  expect(overlap(setOf(3, 31, 40), setOf(31, 50))).toBe(true);
  expect(overlap(setOf(3, 63), setOf(4, 63))).toBe(true);
  expect(overlap(setOf(3, 63), setOf(4, 62))).toBe(false);
});

it('a set includes its parts and nothing else', () => {
  expect(includes(setOf(1, 31, 63), setOf(31, 63))).toBe(true);
  expect(includes(setOf(1, 31), setOf(31, 63))).toBe(false);
  expect(includes(setOf(), setOf())).toBe(true);
});

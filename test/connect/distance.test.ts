import { expect, it } from 'vitest';
import { distanceIn } from '../../src/connect/distance.ts';
import { FRESH, PASSED_OVER } from '../../src/occurrences/selection.ts';

const [X, Y, Z] = [7, 8, 9];
/** The sentences 0, 1, 3 and 4 name x, y, x and both x and z. */
const NAMED = {
  sentence: Uint32Array.of(0, 1, 3, 4),
  named: Uint32Array.of(0, 1, 2, 3, 5),
  members: Uint32Array.of(X, Y, X, X, Z),
};
const ALL = { from: 0, to: 4 };

it('measures the distance between the nearest mentions', () => {
  const between = (one: number, other: number) =>
    distanceIn(NAMED, new Uint8Array(4).fill(FRESH), ALL, one, other);
  expect([between(X, Y), between(X, Z), between(Y, Z), between(Z, Y)]).toEqual([1, 0, 3, 3]);
});

it('looks at no sentence that does not count, nor beyond the unit', () => {
  const state = Uint8Array.of(PASSED_OVER, FRESH, FRESH, FRESH);
  expect(distanceIn(NAMED, state, ALL, X, Y)).toBe(2);
  expect(distanceIn(NAMED, state, { from: 1, to: 2 }, X, Y)).toBe(Number.POSITIVE_INFINITY);
});

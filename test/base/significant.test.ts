import fc from 'fast-check';
import { expect, it } from 'vitest';
import { significant } from '../../src/base/significant.ts';

/** Numbers of all sizes, short and long ones, and such as lie between two candidates. */
const number = fc.oneof(
  fc.double(),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer(),
  fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: -30, max: 30 }))
    .map(([digits, power]) => Number(`${digits}e${power}`)),
  fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 8 })).map(([n, by]) => n / by),
);

it.each([4, 6, 9])('rounds to %i digits as toPrecision does', (digits) => {
  fc.assert(
    fc.property(number, (value) => {
      expect(significant(value, digits)).toBe(Number(value.toPrecision(digits)));
    }),
    { numRuns: 3000 },
  );
});

it('bears powers of ten and their neighbours', () => {
  for (let power = -25; power <= 25; power += 1) {
    for (const value of [1 - 2 ** -52, 1, 1 + 2 ** -51, 0.999_999_5, 1.234_565].map(
      (one) => one * 10 ** power,
    ))
      expect(significant(value, 6)).toBe(Number(value.toPrecision(6)));
  }
});

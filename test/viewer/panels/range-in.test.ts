import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstRange, rangeIn } from '../../../src/viewer/panels/range-in.ts';

const rows = Array.from({ length: 1000 }, (_, i) => 50 + (i % 7) * 30);
const total = rows.reduce((sum, height) => sum + height, 0);
const heightOf = (height: number) => height;

it('draws what is in sight and a little around it, and accounts for all the rest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5000, max: total + 5000 }),
      fc.integer({ min: 1, max: 3000 }),
      (top, height) => {
        const { from, to, before, after } = rangeIn(rows, heightOf, top, height);
        const drawn = rows.slice(from, to).reduce((sum, one) => sum + one, 0);
        expect(before + drawn + after).toBe(total);
        expect(drawn).toBeLessThan(height + 2 * 600 + 3 * 230);
        if (top >= 0 && top + height <= total) {
          expect(before).toBeLessThanOrEqual(top);
          expect(before + drawn).toBeGreaterThanOrEqual(top + height);
        }
      },
    ),
  );
});

it('draws the first rows of a list that begins below what is in sight', () => {
  expect(rangeIn(rows, heightOf, -5000, 500)).toMatchObject({ from: 0, to: 3 });
});

it('of nothing draws nothing', () => {
  expect(rangeIn([], heightOf, 0, 500)).toEqual({ from: 0, to: 0, before: 0, after: 0 });
});

it('draws a few rows before anything was measured, and leaves room for the others', () => {
  expect(firstRange(1000, 50)).toEqual({ from: 0, to: 8, before: 0, after: 992 * 50 });
  expect(firstRange(2, 50)).toEqual({ from: 0, to: 2, before: 0, after: 0 });
});

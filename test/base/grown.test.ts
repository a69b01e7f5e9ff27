/** Columns grow and keep their numbers. */
import { expect, it } from 'vitest';
import { grown } from '../../src/base/grown.ts';

it('begins with what was there', () => {
  expect(grown(Uint8Array.of(7, 9), new Uint8Array(3))).toEqual(Uint8Array.of(7, 9, 0));
  expect(grown(new Float64Array(0), new Float64Array(2))).toEqual(Float64Array.of(0, 0));
});

it('takes no less than there was', () => {
  expect(() => grown(Uint8Array.of(7, 9), new Uint8Array(1))).toThrow(RangeError);
});

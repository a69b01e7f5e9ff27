/** The place up to which something holds. */
import { expect, it } from 'vitest';
import { prefixLength } from '../../src/base/prefix-length.ts';

it.each([0, 1, 2, 3, 7, 8])('finds each place among %i', (length) => {
  const places = Array.from({ length: length + 1 }, (_, i) => i);
  expect(places.map((place) => prefixLength(length, (at) => at < place))).toEqual(places);
});

it('asks for few of many', () => {
  let asked = 0;
  prefixLength(100_000, (at) => {
    asked += 1;
    return at < 77_777;
  });
  expect(asked).toBeLessThan(20);
});

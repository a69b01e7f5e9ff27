import { expect, it } from 'vitest';
import { includesAny } from '../../src/base/includes-any.ts';

it('finds what two lists share', () => {
  expect(includesAny(['town', 'home'], ['city', 'town'])).toBe(true);
});

it('finds nothing where they share nothing, or one has nothing', () => {
  expect(includesAny(['town', 'home'], ['city'])).toBe(false);
  expect(includesAny([], ['city'])).toBe(false);
  expect(includesAny(['town'], [])).toBe(false);
});

import { expect, it } from 'vitest';
import { createUnion } from '../../src/base/union.ts';

it('makes one of what is joined by way of others, and names it by the first', () => {
  const union = createUnion<string>();
  union.join(['a', 'b']);
  union.join(['c', 'd']);
  expect(union.areOne('a', 'd')).toBe(false);
  union.join(['b', 'c']);
  expect(union.areOne('a', 'd')).toBe(true);
  expect(['a', 'b', 'c', 'd', 'e'].map(union.first)).toEqual(['a', 'a', 'a', 'a', 'e']);
});

it('a copy goes its own way', () => {
  const union = createUnion<string>();
  const copy = union.copy();
  copy.join(['a', 'b']);
  expect([copy.areOne('a', 'b'), union.areOne('a', 'b')]).toEqual([true, false]);
});

import { expect, it } from 'vitest';
import { compare, copiesIn } from '../../src/regenerate/compare.ts';

const [ONE, TWO] = ['1'.repeat(64), '2'.repeat(64)];

it('tells what is new, changed and gone', () => {
  const before = [
    ['a', ONE],
    ['b', ONE],
    ['c', TWO],
  ] as const;
  const now = [
    ['a', ONE],
    ['b', TWO],
    ['d', TWO],
  ] as const;
  expect(compare(now, before)).toEqual({ added: ['d'], changed: ['b'], gone: ['c'] });
});

it('tells copies by the first of the same bytes, never by the same failure', () => {
  const files = [
    ['a', ONE],
    ['b', 'EACCES'],
    ['c', ONE],
    ['d', 'EACCES'],
    ['e', ONE],
    ['f', TWO],
  ] as const;
  expect(copiesIn(files)).toEqual([
    ['c', 'a'],
    ['e', 'a'],
  ]);
});

/** Patterns before a stretch end where that begins, those within it begin there. */
import { expect, it } from 'vitest';
import { endsAt, standsIn } from '../../src/relate/around.ts';
import { compilePattern, type Groups } from '../../src/relate/pattern.ts';
import type { Term } from '../../src/relate/terms.ts';

const terms = 'a b c d e f g h i j k l m'
  .split(' ')
  .map((text, start): Term => ({ text, start, end: start + 1, mention: -1, normal: text, low: 0, high: 0 }));
const ends = (match: string, at: number, groups: Groups = new Map()) =>
  endsAt(compilePattern(match, 'a test'), terms, at, groups);

it('matches only what ends where the stretch begins', () => {
  expect(ends('b c', 3)).toBe(true);
  expect(ends('b c', 4)).toBe(false);
  expect(ends('a', 0)).toBe(false);
});

it('notes its groups', () => {
  const groups: Groups = new Map();
  expect(ends('[<mark>b] c', 3, groups)).toBe(true);
  expect(groups.get('mark')).toEqual({ start: 1, end: 2 });
});

it('looks at some terms before it, and no further', () => {
  expect(ends('b c d e f g h i j k', 11)).toBe(true);
  expect(ends('a b c d e f g h i j k', 11)).toBe(false);
});

it('within a stretch, or anywhere, a match begins', () => {
  const stands = (match: string, stretch?: { start: number; end: number }) =>
    standsIn(compilePattern(match, 'a test'), terms, new Map(), stretch);
  expect(stands('k')).toBe(true);
  expect(stands('d e', { start: 2, end: 4 })).toBe(true);
  expect(stands('d e', { start: 4, end: 6 })).toBe(false);
  expect(stands('x')).toBe(false);
});

/** The candidates of a sentence while they are collected. */
import { expect, it } from 'vitest';
import { candidateAt, type FoundCandidates, sorted } from '../../../src/find/candidates/found.ts';

it('each stretch is one candidate, whatever finds it', () => {
  const found: FoundCandidates = new Map();
  const first = candidateAt(found, 3, 5);
  first.rules.push(7);
  expect(candidateAt(found, 3, 5)).toBe(first);
  candidateAt(found, 3, 4);
  candidateAt(found, 0, 9);
  expect(sorted(found)).toEqual([
    { start: 0, end: 9, list: undefined, rules: [], whole: false },
    { start: 3, end: 4, list: undefined, rules: [], whole: false },
    { start: 3, end: 5, list: undefined, rules: [7], whole: false },
  ]);
});

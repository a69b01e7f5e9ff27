import { expect, it } from 'vitest';
import { isOrdinaryWord } from '../../src/find/ordinary.ts';
import { knowledge } from '../knowledge.ts';

it.each([
  ['de', 'Wahl', true],
  ['de', 'Die', true],
  ['de', 'Wondra', false],
  ['en', 'House', true],
  ['xx', 'House', false],
])('%s %s: %s', (language, word, ordinary) => {
  expect(isOrdinaryWord(knowledge, language, word)).toBe(ordinary);
});

/** The ends of longer words. */
import { expect, it } from 'vitest';
import { W } from '../../../src/find/profile/classes.ts';
import { classesOfHeads, endsIn } from '../../../src/find/profile/word-ends.ts';
import { openEndings } from '../../../src/knowledge/open/endings.ts';
import { knowledge } from '../../knowledge.ts';

const TAILS = openEndings(['verband', 'bad']);

it.each([
  ['lindrauverband', 4, true],
  ['verband', 4, false],
  ['xverband', 4, false],
  ['xyverband', 4, true],
  ['lindbad', 4, false],
  ['lindbad', 3, true],
])('%s ends in one of the endings of %i letters or more: %s', (word, shortest, expected) =>
  expect(endsIn(word, TAILS, shortest)).toBe(expected),
);

it('a compound ends in a noun of a class', () => {
  const { words } = knowledge.of('de');
  const isPlace = (word: string): boolean => (classesOfHeads(word, words) & W['place-head']) !== 0;
  expect(['Atomkraftwerk', 'Wondra', 'werk'].map(isPlace)).toEqual([true, false, false]);
  expect(classesOfHeads('Atomkraftwerk', words) & W.role).toBe(0);
});

/** The ends of longer words. */
import { expect, it } from 'vitest';
import { W } from '../../../src/find/profile/classes.ts';
import { endsIn, endsInNoun } from '../../../src/find/profile/word-ends.ts';
import { knowledge } from '../../knowledge.ts';

const TAILS = new Set(['verband', 'bad']);

it.each([
  ['Lindrauverband', 4, true],
  ['LINDRAUVERBAND', 4, true],
  ['Verband', 4, false],
  ['Xverband', 4, false],
  ['Lindbad', 4, false],
  ['Lindbad', 3, true],
])('%s ends in one of the endings of %i letters or more: %s', (word, shortest, expected) =>
  expect(endsIn(word, TAILS, shortest)).toBe(expected),
);

it('a compound ends in a noun of a class', () => {
  const { words } = knowledge.of('de');
  expect(endsInNoun('Atomkraftwerk', words, W['place-head'])).toBe(true);
  expect(endsInNoun('Atomkraftwerk', words, W.role)).toBe(false);
  expect(endsInNoun('Wondra', words, W['place-head'])).toBe(false);
});

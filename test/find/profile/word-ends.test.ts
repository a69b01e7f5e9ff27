/** The ends of longer words. */
import { expect, it } from 'vitest';
import { W } from '../../../src/find/profile/classes.ts';
import { endsIn, endsInNoun } from '../../../src/find/profile/word-ends.ts';
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
  expect(endsInNoun('Atomkraftwerk', words, W['place-head'])).toBe(true);
  expect(endsInNoun('Atomkraftwerk', words, W.role)).toBe(false);
  expect(endsInNoun('Wondra', words, W['place-head'])).toBe(false);
});

/** Where in a sentence a word stands. */
import { expect, it } from 'vitest';
import { isInside } from '../../src/find/position.ts';
import { knowledge } from '../knowledge.ts';

const { profileOf } = knowledge.of('de');
const profiles = (text: string) => text.split(' ').map((word) => profileOf(word, /\p{L}/u.test(word)));

it.each([
  ['Wondra', 0, false],
  ['Er lacht', 1, true],
  ['„ Er', 1, false],
  ['Er sagte : Wondra', 3, false],
  ['Er sagte , Wondra', 3, true],
  ['7 , Wondra', 2, false],
  ['Er ( Wondra', 2, false],
])('%s: the word %i stands inside: %s', (text, at, expected) =>
  expect(isInside(profiles(text), at)).toBe(expected),
);

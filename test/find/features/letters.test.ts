/** Letters as numbers. */
import { expect, it } from 'vitest';
import {
  beginningCode,
  endingCode,
  LETTERS,
  readLetters,
  showLetters,
} from '../../../src/find/features/letters.ts';

it('letters come back, those that are not told apart as a question mark', () => {
  for (const letters of ['', 'a', 'ner', 'öß', 'ış-', 'ß', 'a?b'])
    expect(showLetters(readLetters(letters, 4))).toBe(letters);
  expect(new Set(LETTERS).size).toBe(LETTERS.length);
});

it('words have the code of their first or last letters, short ones have none', () => {
  expect(endingCode('Wondrau', 3)).toBe(endingCode('Lindrau', 3));
  expect(endingCode('Wondrau', 3)).not.toBe(endingCode('Wondrach', 3));
  expect(beginningCode('Wondrau', 3)).toBe(beginningCode('WONDRACH', 3));
  expect([endingCode('Rau', 3), endingCode('Wondra-', 3), beginningCode('Rau', 3)]).toEqual([0, 0, 0]);
});

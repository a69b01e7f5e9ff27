/** Large letters as code units. */
import { expect, it } from 'vitest';
import { largeLetter, SEVERAL_UNITS } from '../../src/base/large-letter.ts';

const large = (letter: string): number => largeLetter(letter.charCodeAt(0));

it.each([
  ['a', 'A'],
  ['ä', 'Ä'],
  ['A', 'A'],
  ['я', 'Я'],
  ['ſ', 'S'],
  ['-', '-'],
  ['\u0000', '\u0000'],
])('%s is large %s', (small, expected) => {
  expect(String.fromCharCode(large(small))).toBe(expected);
  expect(String.fromCharCode(large(small))).toBe(expected);
});

it('says where one unit does not hold it', () => expect(large('ß')).toBe(SEVERAL_UNITS));

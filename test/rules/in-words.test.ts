import { expect, it } from 'vitest';
import { patternInWords } from '../../src/rules/in-words.ts';

it.each([
  [
    '#Role [<name>#NameStart (von der|#NameToken)+?]',
    'role; as name: name start; any number of “von der” or name token',
  ],
  ['[<to>#Place] [<from>#Person]', 'as to: place; as from: person'],
  ['[<name>#FirstName+ #Surname]', 'as name: one or more of first name; surname'],
  ['#Title{0,4} .{1,5} von? der', 'up to 4 × title; 1 to 5 × any word; perhaps “von”; “der”'],
  ['(#Role && !#Kin && !/^x/)', 'role, no kin, no word like /^x/'],
  ['!(#Comma|und)', 'no (comma or “und”)'],
  ['(at|of|the)', '“at” or “of” or “the”'],
])('%s', (match, words) => {
  expect(patternInWords(match)).toBe(words);
});

import { expect, it } from 'vitest';
import { alikeInDigits, usageName, wordsOfUsage } from '../../../src/knowledge/format/usage.ts';

it('a class is called by its first words, which come back', () => {
  const name = usageName(['Paris', 'London', 'Rom', 'Wien']);
  expect(wordsOfUsage(name)).toEqual(['Paris', 'London', 'Rom']);
  expect(wordsOfUsage(usageName(['Paris']))).toEqual(['Paris']);
});

it('words that differ only in digits are counted as one', () => {
  expect(['G20', 'G7', 'A380', 'NATO'].map(alikeInDigits)).toEqual(['G00', 'G0', 'A000', 'NATO']);
});

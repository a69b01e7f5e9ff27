import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as spelledParts from '../../src/rules/spelled.ts';

const { oneOf, spelled } = spelledParts;

/** The pattern as it tells words. */
const told = (pattern: string): RegExp => new RegExp(pattern.slice(1, -1), 'u');

it.each([
  [spelled({ is: ['house', 'senate'] }), ['house', 'senate'], ['senator', 'warehouse']],
  [spelled({ begins: ['neu', 'radikal'] }), ['neue', 'radikale'], ['erneut']],
  [spelled({ ends: ['amt', 'gericht'] }), ['bundesamt', 'landgericht'], ['gerichtet']],
  [spelled({ begins: ['land'], holds: ['minister'] }), ['landrat', 'finanzministerin'], ['ausland']],
  [spelledParts.TWO_DIGITS, ['47', '10'], ['7', '07', '470']],
  [spelledParts.WITH_DIGIT, ['b214', '7'], ['bund']],
  [spelledParts.CLUB_YEAR, ['04', '1860', '1999'], ['2020', '18a']],
  [spelledParts.ROMAN_NUMERAL, ['ii', 'xiv'], ['iia', 'ivan']],
  [spelledParts.FULL_STOP, ['.'], ['dr.', ',']],
  [spelledParts.ABBREVIATED, ['dr.', '.'], ['dr']],
  [spelledParts.END_OF_ENTRY, ['.', ';', '('], [',', ').']],
  [spelledParts.DASH, ['–', '—', '-'], ['--', 'a-b']],
  [spelledParts.BEFORE_ADDRESS, ['<', ':', '-'], ['.', 'a']],
  [spelledParts.AT_SIGN, ['@'], ['a@b']],
  [spelledParts.SLASH.replace('\\/', '/'), ['/'], ['a/b']],
  [spelledParts.TICKER_OPENS, ['<'], ['<<', '(']],
  [spelledParts.TICKER, ['wndr', 'f'], ['wondra', 'w1']],
  [spelledParts.AFTER_TICKER, ['>', '.'], [')', '..']],
  [spelledParts.HYPHENATED, ['export-import'], ['-', 'export']],
  [spelledParts.LETTERS, ['emil'], ['j.k.', 'ок']],
])('%s tells words', (pattern, words, others) => {
  expect(words.filter((word) => !told(pattern).test(word))).toEqual([]);
  expect(others.filter((word) => told(pattern).test(word))).toEqual([]);
});

it('one word needs no brackets', () =>
  expect([oneOf(['mp']), oneOf(['mp', 'mps'])]).toEqual(['mp', '(mp|mps)']));

const RULES = ['de', 'en'].flatMap((code) =>
  ['rules', 'relations'].flatMap((folder) =>
    readdirSync(`src/languages/${code}/${folder}`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/languages/${code}/${folder}/${file}`),
  ),
);
const PATTERN = /^ {4}(?:match|notAfter|notBefore|notWith):\s*(['"`].*['"`]),$/gm;

it('patterns call letters by names', () => {
  const patterns = RULES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(PATTERN)].map(([, text]) => ({ file, text: String(text) })),
  );
  expect(patterns.length).toBeGreaterThan(300);
  expect(patterns.filter(({ text }) => text.includes('/'))).toEqual([]);
});

/** Rules say what they look for: whoever reads one reads its pattern, and runs no code in mind to know it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

/** What cuts patterns up, or makes them word by word. */
const CODE = /\.(?:slice|map|flatMap|reduce|replace|replaceAll)\(/;

/** Beside the rules, and no rules. */
const NO_RULES = new Map([
  ['de/relations/role-name.ts', 'gives the nominative of a role'],
  ['de/relations/words.ts', 'tells the tags of words'],
  ['en/relations/words.ts', 'tells the tags of words, and what a role is called'],
]);

const files = languages
  .flatMap(({ code }) => [`${code}/rules`, `${code}/relations`])
  .flatMap((folder) => readdirSync(`src/languages/${folder}`).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts'));
const hasCode = (file: string): boolean => CODE.test(readFileSync(`src/languages/${file}`, 'utf8'));

it('no file of rules cuts, maps or replaces: lists have names, and `framed` says something of each of their words', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !NO_RULES.has(file) && hasCode(file))).toEqual([]);
});

it('what is excepted is there, and needs it', () => {
  expect([...NO_RULES.keys()].filter((file) => !files.includes(file) || !hasCode(file))).toEqual([]);
});

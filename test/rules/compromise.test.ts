/** The parser and the matcher of compromise, as the rules use them. */
import { expect, it } from 'vitest';
import { firstMatch, parseMatch } from '../../src/rules/compromise.ts';
import { termOf } from '../../src/rules/engine.ts';
import { tagSet } from '../../src/rules/tags.ts';

const ROLE = { ...parseMatch('#Role [<name>#Capital+] #Comma?'), group: 'name' };
const terms = (...words: readonly string[]) =>
  words.map((word) => termOf(word, /^\p{Lu}/u.test(word) ? tagSet('Capital') : tagSet('Role')));

it('a statement is parsed into parts, with what must be there', () => {
  expect(ROLE.regs).toMatchObject([
    { tag: 'Role' },
    { tag: 'Capital', greedy: true },
    { tag: 'Comma', optional: true },
  ]);
  expect(ROLE.needs).toEqual(expect.arrayContaining(['#Role', '#Capital']));
});

it('the group of the first match is found among terms, or none', () => {
  expect(firstMatch(terms('bote', 'Emil', 'Wondra'), ROLE)).toEqual({ start: 1, end: 3 });
  expect(firstMatch(terms('bote', 'bote'), ROLE)).toBeUndefined();
});

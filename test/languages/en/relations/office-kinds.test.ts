/** By which words English calls the offices that end. */
import { expect, it } from 'vitest';
import { officeKinds } from '../../../../src/languages/en/relations/office-kinds.ts';

const kindsOf = (role: string) =>
  Object.entries(officeKinds).flatMap(([kind, words]) => (words.test(role) ? [kind] : []));

it.each([
  ['president', ['president', 'life']],
  ['federal president', ['state', 'life']],
  ['prime minister', ['head', 'life']],
  ['trade minister', ['minister', 'life']],
  ['vice president', ['life', 'vice']],
  ['opposition leader', ['life']],
  ['basketball player', ['life']],
  ['leadership', []],
  ['novelist', []],
])('a %s is one of %j', (role, kinds) => expect(kindsOf(role)).toEqual(kinds));

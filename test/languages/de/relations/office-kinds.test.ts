/** By which words German calls the offices that end. */
import { expect, it } from 'vitest';
import { officeKinds } from '../../../../src/languages/de/relations/office-kinds.ts';

const kindsOf = (role: string) =>
  Object.entries(officeKinds).flatMap(([kind, words]) => (words.test(role) ? [kind] : []));

it.each([
  ['bundespräsidentin', ['president', 'state', 'life']],
  ['präsident', ['president', 'life']],
  ['bundeskanzlers', ['head', 'life']],
  ['handelsminister', ['minister', 'life']],
  ['oberbürgermeister', ['mayor']],
  ['oppositionsführerin', ['life']],
  ['parteivorsitzender', ['life']],
  ['menschenrechtler', ['life']],
  ['schriftstellerin', []],
])('%s is one of %j', (role, kinds) => expect(kindsOf(role)).toEqual(kinds));

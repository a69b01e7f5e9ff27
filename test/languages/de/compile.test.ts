import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { source } from '../../../src/languages/de/compile.ts';
import { installed } from '../../../src/tools/compile/installed.ts';

const forms = source.forms(installed);

it.each([
  ['noun', 'Häuser', 'häuser'],
  ['adjective', 'kleine', 'Kleine'],
  ['verb', 'ging', 'Ging'],
] as const)('the dictionaries know %s such as %s, written as German writes them', (kind, word, other) => {
  const words = new Set(forms.get(kind));
  expect([words.has(word), words.has(other)]).toEqual([true, false]);
});

it('every package that is read is named, and no other', () => {
  const named = readFileSync('package.json', 'utf8');
  expect(source.packages.filter((name) => !named.includes(`"${name}"`))).toEqual([]);
  expect(source.packages).not.toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { source } from '../../../src/languages/en/compile.ts';
import { installed } from '../../../src/tools/compile/installed.ts';

const forms = source.forms(installed);
const [small, frequent] = [new Set(forms.get('lower')), new Set(forms.get('frequent'))];

it('words of film subtitles are small, and the frequent ones are among them', () => {
  expect(['the', 'ornithology', 'London'].map((word) => small.has(word))).toEqual([true, true, false]);
  expect([...frequent].filter((word) => !small.has(word))).toEqual([]);
  expect([frequent.has('the'), frequent.has('ornithology')]).toEqual([true, false]);
});

it('every package that is read is named, and no other', () => {
  const named = readFileSync('package.json', 'utf8');
  expect(source.packages.filter((name) => !named.includes(`"${name}"`))).toEqual([]);
  expect(source.packages).not.toEqual([]);
});

/** Problems that can reach the page have German words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GERMAN } from '../../../src/viewer/problems/german.ts';

/** What only those hear of who write code, lists or gold articles. */
const OF_AUTHORS = /^(evaluate|knowledge)\/|^languages\/check$/;
const FOLDERS =
  'connect corrections find gazetteer judge languages notes occurrences publish read regenerate serve viewer worker';
const CODE = new RegExp(`'((?:${FOLDERS.replaceAll(' ', '|')})/[a-z]+(?:-[a-z]+)*)'`, 'gu');

/** Every code that stands in the source as one. */
function codes(): ReadonlySet<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('problems'),
  );
  const texts = files.map((file) => readFileSync(join('src', file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(CODE)].map(([, code = '']) => code)));
}

it('has words for each of them, and for no other', () => {
  const made = ['read/date', 'read/language', 'read/url', 'corrections/broken', 'corrections/entry'];
  const wanted = [...codes(), ...made].filter((code) => !OF_AUTHORS.test(code));
  expect(Object.keys(GERMAN).sort()).toEqual([...new Set(wanted)].sort());
});

it('says each in sentences', () => {
  for (const [what, remedy = ''] of Object.values(GERMAN)) {
    expect(what).toMatch(/^\p{Lu}.*\.$/u);
    expect(remedy).not.toMatch(/\b(the|file)\b/u);
  }
});

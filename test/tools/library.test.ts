/** What of the library can be imported. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { object, text } from '../../src/base/fields.ts';
import { languages } from '../../src/languages/index.ts';
import { ENTRIES } from '../../src/tools/library.mjs';

const { exports } = object(JSON.parse(readFileSync('package.json', 'utf8')));

/** The modules that package.json exports, `*` filled with the code of each language. */
const exported = Object.values(object(exports))
  .map((value) => text(object(value).default) ?? '')
  .filter((path) => path.startsWith('./dist/lib/'))
  .map((path) => path.replace('./dist/lib/', '').replace(/\.js$/, ''))
  .flatMap((path) => (path.includes('*') ? languages.map(({ code }) => path.replace('*', code)) : [path]));

it('all that package.json exports is built, and nothing else', () => {
  expect(exported).toContain('languages/de/index');
  expect([...ENTRIES].sort()).toEqual(exported.sort());
});

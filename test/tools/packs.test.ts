/** Which packs there are, and what tells that texts are read anew. */
import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { ROOT } from '../../src/tools/files.mjs';
import { fingerprintOf, packsOf } from '../../src/tools/packs.mjs';
import { emptyFolder } from '../empty-folder.ts';

it('each language has a pack of each kind', () => {
  expect(packsOf('words')).toEqual(languages.map(({ code }) => `dist/knowledge/${code}.words.bin`));
});

it('a fingerprint changes with the bytes and the name of a file, not with its time', () => {
  const folder = emptyFolder();
  const file = join(folder, 'a.txt');
  const fingerprint = () => fingerprintOf([relative(ROOT, folder)]);
  writeFileSync(file, 'Eins');
  const first = fingerprint();
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  utimesSync(file, 1, 1);
  expect(fingerprint()).toBe(first);
  writeFileSync(file, 'Zwei');
  const second = fingerprint();
  expect(second).not.toBe(first);
  renameSync(file, join(folder, 'b.txt'));
  expect(fingerprint()).not.toBe(second);
});

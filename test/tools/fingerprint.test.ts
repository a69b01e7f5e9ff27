/** What tells that texts are read anew, and of which code a program is. */
import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/tools/files.mjs';
import { codeVersion, fingerprintOf, NOT_OF_EXTRACTION } from '../../src/tools/fingerprint.mjs';
import { emptyFolder } from '../empty-folder.ts';

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

it('leaves out what it is told to', () => {
  const all = fingerprintOf(['src/base', 'src/viewer']);
  expect(fingerprintOf(['src/base', 'src/viewer'], NOT_OF_EXTRACTION)).toBe(fingerprintOf(['src/base']));
  expect(all).not.toBe(fingerprintOf(['src/base']));
});

it('a program that is bundled says of which code it is, all other modules stay', () => {
  const code = codeVersion.load(join(ROOT, 'src/host/code-version.ts'));
  expect(code).toMatch(/^export const CODE_VERSION = '[0-9a-f]{32}';$/);
  expect(codeVersion.load(join(ROOT, 'src/host/program.ts'))).toBeUndefined();
});

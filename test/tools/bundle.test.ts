/** Bundles, of modules of the project. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { bundle, viteBuild } from '../../src/tools/bundle.mjs';
import { DIST } from '../../src/tools/files.mjs';
import { emptyFolder } from '../empty-folder.ts';

async function bundled(name: string, external: boolean): Promise<string> {
  const folder = emptyFolder();
  await bundle({ [name]: 'src/read/packed/zip.ts' }, relative(DIST, folder), external);
  return readFileSync(join(folder, `${name}.js`), 'utf8');
}

it('packages are left to be installed, or are in the bundle', async () => {
  expect(await bundled('zip', true)).toMatch(/from ["']fflate["']/);
  expect(await bundled('zip', false)).not.toMatch(/from ["']fflate["']/);
});

it('only what is called main begins as a program', async () => {
  expect(await bundled('main', true)).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(await bundled('zip', true)).not.toContain('#!');
});

it('a build that fails says why, and leaves the environment as it was', async () => {
  const before = process.env.NODE_ENV;
  const options = { build: { write: false, rolldownOptions: { input: 'src/nowhere.ts' } } };
  await expect(viteBuild({ configFile: false, logLevel: 'silent', ...options })).rejects.toThrow(/nowhere/);
  expect(process.env.NODE_ENV).toBe(before);
});

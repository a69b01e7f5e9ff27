/** The library: its code, and its types. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { ROOT } from './files.mjs';

/** What `exports` of package.json leads to: modules of `src/`, which keep their places in dist/lib. */
export const ENTRIES = ['index', 'subpaths/read', 'subpaths/find', 'subpaths/write', ...languageEntries()];

/** A language is an entry of its own: `languages/de/index`. */
function languageEntries() {
  const folder = join(ROOT, 'src/languages');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `languages/${name}/index`)
    .sort();
}

/** The code and the types of what the entries export. Throws where a type cannot be written. */
export async function buildLibrary() {
  const modules = ENTRIES.map((entry) => [entry, join(ROOT, 'src', `${entry}.ts`)]);
  await bundle(Object.fromEntries(modules), 'lib', true);
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [compiler, '-p', join(ROOT, 'src/tools/lib.tsconfig.json')], {
    stdio: 'inherit',
  });
  if (result.status !== 0) throw new Error('The types of the library could not be written.');
}

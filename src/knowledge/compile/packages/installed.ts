/** Files of the packages that are installed beside the program. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The text of a file of a package, whether the package offers that file to programs or not. */
export function textOf(name: string, file: string): string {
  const paths = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name, file));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined)
    throw new Error(`The package ${name} is not installed, or has no file ${file}. Run: npm ci`);
  return readFileSync(path, 'utf8');
}

/** What a package gives to programs. */
export const load = (name: string): unknown => require(name);

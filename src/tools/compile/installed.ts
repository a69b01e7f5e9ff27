/** Finds the packages that are installed beside the program. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Installed } from '../../knowledge/compile/packages/installed.ts';

const require = createRequire(import.meta.url);

function textOf(name: string, file: string): string {
  const paths = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name, file));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined)
    throw new Error(`The package ${name} is not installed, or has no file ${file}. Run: npm ci`);
  return readFileSync(path, 'utf8');
}

/** Those of this program, found as Node finds them. */
export const installed: Installed = { textOf, load: (name) => require(name) };

/** Where everything stands, and the files below a folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: the folder of `package.json`, without a separator at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
/** Where everything is made that users get. */
export const DIST = join(ROOT, 'dist');

/**
 * All files at or below the paths, each folder before what it holds, in the order of their names; paths lead from the checkout, with `/`.
 * What is not there gives nothing, nor does what `except` matches, with all that is below it.
 * @param {readonly string[]} paths
 * @param {RegExp} [except]
 * @returns {readonly { readonly path: string, readonly stat: import('node:fs').Stats }[]}
 */
export function filesBelow(paths, except) {
  return paths.flatMap((path) => {
    const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (stat === undefined || except?.test(path)) return [];
    if (!stat.isDirectory()) return [{ path, stat }];
    const names = readdirSync(join(ROOT, path)).sort();
    return [
      { path, stat },
      ...filesBelow(
        names.map((name) => `${path}/${name}`),
        except,
      ),
    ];
  });
}

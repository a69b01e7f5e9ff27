/** Where everything stands, and the files below a folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
export const DIST = join(ROOT, 'dist');

/** All files at or below the paths, with their folders, but for those that `except` matches. */
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

/** The files below a folder that a format can read, in a fixed order. Nothing outside of the folder is touched. */

import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byCodeUnit } from '../base/order.ts';
import { messageOf } from '../host/files.ts';
import type { Problem } from '../model.ts';
import { formatOf } from '../read/index.ts';

export interface Scan {
  /** Paths below the folder, with `/`. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** A file or folder that the system does not let us read. */
export const unreadable = (path: string, error: unknown): Problem => ({
  code: 'scan/unreadable',
  where: path,
  message: `It cannot be read: ${messageOf(error)}.`,
  hint: 'Check the permissions of the file.',
  lost: true,
});

const outside = (path: string): Problem => ({
  code: 'scan/outside',
  where: path,
  message: 'The link leads out of the folder of articles and is not followed.',
  hint: 'Copy the file into the folder.',
  lost: true,
});

/** Looks through `root` at any depth; dot files and unknown formats are passed over. */
export function scan(root: string): Scan {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const realRoot = realpathSync(root);
  const within = (real: string) => real === realRoot || real.startsWith(realRoot + sep);

  const visit = (path: string, above: ReadonlySet<string>): void => {
    const file = join(root, path);
    try {
      const real = realpathSync(file);
      if (!within(real)) return void problems.push(outside(path));
      const stat = statSync(real);
      if (stat.isDirectory() && !above.has(real)) visitFolder(path, new Set(above).add(real));
      if (!stat.isFile() || formatOf(path) === undefined) return;
      paths.push(path);
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  };
  const visitFolder = (path: string, above: ReadonlySet<string>): void => {
    for (const name of readdirSync(join(root, path)).sort(byCodeUnit)) {
      if (!name.startsWith('.')) visit(path === '' ? name : `${path}/${name}`, above);
    }
  };
  visitFolder('', new Set([realRoot]));
  return { paths: paths.sort(byCodeUnit), problems };
}

/** The files below a folder that a format can read, in a fixed order. Nothing outside of the folder is touched. */

import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { by, byCodeUnit } from '../base/order.ts';
import { messageOf } from '../host/files.ts';
import type { Problem } from '../model.ts';
import { formatOf, unknownKinds } from '../read/index.ts';

/** The files in order, and those that the system does not let us see. */
export interface Scan {
  /** Paths below the folder, with `/`. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const UNREADABLE = 'regenerate/unreadable';

/** Whether the system is to blame: the next time it may be otherwise, though nothing has changed. */
export const isOfSystem = ({ code }: Problem): boolean => code === UNREADABLE;

/** A file or folder that the system does not let us read. */
export const unreadable = (path: string, error: unknown): Problem => ({
  code: UNREADABLE,
  where: path,
  message: `It cannot be read: ${messageOf(error)}.`,
  hint: 'Check the permissions of the file.',
  lost: true,
});

const outside = (path: string): Problem => ({
  code: 'regenerate/outside',
  where: path,
  message: 'The link leads out of the folder of articles and is not followed.',
  hint: 'Copy the file into the folder.',
  lost: true,
});

const again = (path: string): Problem => ({
  code: 'regenerate/again',
  where: path,
  message: 'The link leads to something that is read already.',
});

/**
 * Looks through `root` at any depth; dot files are passed over, and files of unknown formats are counted. Links are followed last, and within `root`
 * only; each file and folder is visited once, however many links lead to it.
 */
export function scan(root: string): Scan {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const realRoot = realpathSync(root);
  const visited = new Set([realRoot]);
  const links: string[] = [];
  const unknown: string[] = [];
  const within = (real: string) => real === realRoot || real.startsWith(realRoot + sep);

  const enter = (path: string, real: string): void => {
    visited.add(real);
    const stat = statSync(real);
    if (stat.isDirectory()) visitFolder(path);
    else if (stat.isFile()) (formatOf(path) === undefined ? unknown : paths).push(path);
  };
  const visit = (path: string, isLink: boolean): void => {
    try {
      const real = realpathSync(join(root, path));
      if (!within(real)) problems.push(outside(path));
      else if (!visited.has(real)) enter(path, real);
      else if (isLink) problems.push(again(path));
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  };
  const visitFolder = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort(by(({ name }) => name))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink()) links.push(path);
      else visit(path, false);
    }
  };
  visitFolder('');
  for (const path of links) visit(path, true);
  if (unknown.length > 0) problems.push(unknownKinds(unknown, ''));
  return { paths: paths.sort(byCodeUnit), problems };
}

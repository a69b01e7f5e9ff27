/** The folders below a folder, as the scan of its files goes through them: no hidden ones, no link that leads out. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The folder that a link stands for, unless that lies outside of `root`. A broken link stands for none. */
async function behindLink(path: string, root: string): Promise<readonly string[]> {
  try {
    const real = await realpath(path);
    return real.startsWith(root + sep) && (await stat(real)).isDirectory() ? [real] : [];
  } catch {
    return [];
  }
}

async function foldersIn(folder: string, root: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = (entry: Dirent) => {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) return behindLink(path, root);
    return entry.isDirectory() ? [path] : [];
  };
  return (await Promise.all(entries.filter(({ name }) => !name.startsWith('.')).map(below))).flat();
}

/**
 * The real paths of `root` and of all folders below, each once, and each before it is looked into: what changes in it after
 * that is seen here or by whoever watches it since then. `onError` hears of those that cannot be looked into.
 */
export async function* foldersBelow(
  root: string,
  onError: (folder: string, error: unknown) => void,
): AsyncGenerator<string> {
  const top = await realpath(root).catch((error) => void onError(root, error));
  if (top === undefined) return;
  const found = new Set([top]);
  for (const folder of found) {
    yield folder;
    try {
      for (const below of await foldersIn(folder, top)) found.add(below);
    } catch (error) {
      onError(folder, error);
    }
  }
}

/** Another text whenever another folder stands at the path; empty where there is none. */
export async function identityOf(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    const { dev, ino, birthtimeNs } = await stat(real, { bigint: true });
    return `${real} ${dev} ${ino} ${birthtimeNs}`;
  } catch {
    return '';
  }
}

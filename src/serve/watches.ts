/** One watch of the system for each folder at and below a root, kept in step with the folders that exist. */
import { type FSWatcher, watch } from 'node:fs';
import { foldersBelow, identityOf } from './folders.ts';

interface Watched {
  readonly identity: string;
  readonly watcher: FSWatcher;
}

/** The watches of one tree of folders. */
export interface Watches {
  /** Watches the folders that are there now; gives those that cannot be watched, with what the system said. */
  readonly renew: () => Promise<ReadonlyMap<string, unknown>>;
  readonly close: () => void;
}

/** Calls `onEvent` when the system tells of a change, hidden files left out. */
export function createWatches(root: string, onEvent: () => void): Watches {
  let watched: ReadonlyMap<string, Watched> = new Map();
  const failed = new WeakSet<FSWatcher>();

  const open = (folder: string): FSWatcher => {
    const listener = (_: string, name: string | null) => {
      if (!name?.startsWith('.')) onEvent();
    };
    const watcher = watch(folder, { persistent: false }, listener);
    return watcher.on('error', () => {
      failed.add(watcher);
      onEvent();
    });
  };
  const keepOrOpen = async (folder: string): Promise<Watched> => {
    const identity = await identityOf(folder);
    const known = watched.get(folder);
    const holds = known?.identity === identity && !failed.has(known.watcher);
    return holds ? known : { identity, watcher: open(folder) };
  };
  const replace = (next: ReadonlyMap<string, Watched>) => {
    for (const [folder, { watcher }] of watched) {
      if (next.get(folder)?.watcher !== watcher) watcher.close();
    }
    watched = next;
  };

  return {
    renew: async () => {
      const next = new Map<string, Watched>();
      const errors = new Map<string, unknown>();
      for await (const folder of foldersBelow(root, (path, error) => errors.set(path, error))) {
        try {
          next.set(folder, await keepOrOpen(folder));
        } catch (error) {
          errors.set(folder, error);
        }
      }
      replace(next);
      return errors;
    },
    close: () => replace(new Map()),
  };
}

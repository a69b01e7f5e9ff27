/** What is kept from build to build: what files gave, what was found in which text, and what that adds to a graph. */
import { type FoundCache, openCache } from './cache.ts';
import { type Digests, openDigests } from './digests.ts';
import { openReadFiles, type ReadFiles } from './read-files.ts';

/** The open files of one builder. */
export interface Kept {
  readonly files: ReadFiles;
  readonly cache: FoundCache;
  readonly digests: Digests;
  /** Closes the files until somebody asks again. */
  readonly close: () => void;
  /** Whether the files are as they were closed; otherwise they must be opened anew. */
  readonly isUntouched: () => boolean;
}

/** Opens what this program has kept; what others have kept is deleted, with `empty` all. Throws errors of the disk. */
export function openKept(
  state: string,
  { fingerprint, program }: { readonly fingerprint: string; readonly program: string },
  empty: boolean,
): Kept {
  const files = openReadFiles(state, program, empty);
  const cache = openCache(state, fingerprint, empty);
  const digests = openDigests(state, program, empty);
  const all = [files, cache, digests];
  return {
    files,
    cache,
    digests,
    close: () => {
      for (const one of all) one.close();
    },
    isUntouched: () => all.every((one) => one.isUntouched()),
  };
}

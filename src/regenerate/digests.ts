/**
 * Remembers what each article adds to a graph, by what was found in it: `<state>/digests/<program>/digests.jsonl`. Linking and counting look at
 * nothing else, so that an article that has not changed is neither read nor linked anew.
 */
import { join } from 'node:path';
import type { Digest } from '../pipeline.ts';
import { type DigestLine, digestIn } from './digest-line.ts';
import { type KeptLines, openKeptLines } from './kept-lines.ts';

/** What an article adds, by the name of its finding. */
export interface Digests extends Pick<KeptLines, 'flush' | 'tidy' | 'close' | 'isUntouched'> {
  /** What is kept of what was found, by its sum. */
  readonly get: (finding: string) => Digest | undefined;
  /** Whether it is kept what is added by what was found; it then stays with the next tidying. */
  readonly has: (finding: string) => boolean;
  readonly set: (finding: string, digest: DigestLine) => void;
}

const ROOT = 'digests';
const FILE = 'digests.jsonl';

/** Opens the digests that one program has made; those of others are deleted, with `empty` all. Throws errors of the disk. */
export function openDigests(state: string, program: string, empty = false): Digests {
  const lines = openKeptLines(join(state, ROOT), program, FILE, empty);
  return {
    get: (finding) => {
      const line = lines.read(finding);
      return line && digestIn(line.toString('utf8'));
    },
    has: (finding) => lines.sumOf(finding) !== undefined,
    set: lines.set,
    flush: lines.flush,
    tidy: lines.tidy,
    close: lines.close,
    isUntouched: lines.isUntouched,
  };
}

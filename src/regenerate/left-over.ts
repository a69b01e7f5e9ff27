/** What builds that were killed leave in the folder of their state. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../host/files.ts';

/** A file that was being written: see `writeWhole`. */
const HALF_WRITTEN = /\.\d+\.tmp$/;

/** Removes files that nobody finishes any more; only who holds the lock may. What cannot be removed now is removed by a later build. */
export function sweepLeftOver(state: string): void {
  try {
    for (const name of namesIn(state))
      if (HALF_WRITTEN.test(name)) rmSync(join(state, name), { force: true });
  } catch {}
}

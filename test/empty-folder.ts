/** Folders on the disk that no test leaves behind. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is removed after the test; `afterAll` for `then` keeps it for all tests of a file. */
export function emptyFolder(then: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  then(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

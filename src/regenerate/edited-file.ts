/** Files of a corpus that people write, and programs with them: one at a time, as a whole. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { textOf, writeWhole } from '../host/files.ts';
import { Locked, takeLock } from '../host/lock.ts';

/** How long somebody waits for another one who writes, and between two looks, in milliseconds. */
const PATIENCE = 10_000;
const LOOK = 20;

/** Takes the lock of the file as soon as nobody holds it. Throws `Locked` where that takes too long. */
async function lockWhenFree(file: string): Promise<() => void> {
  for (let waited = 0; ; waited += LOOK) {
    try {
      return takeLock(file);
    } catch (error) {
      if (!(error instanceof Locked) || waited >= PATIENCE) throw error;
      await setTimeout(LOOK);
    }
  }
}

/**
 * Edits a file of a corpus as a whole, after whoever edits it now; nothing that others write meanwhile is lost. `after` runs before
 * the next one may edit. Gives what `edit` gave. Throws what the disk says.
 */
export async function editFile<E extends { readonly text: string; readonly changed: boolean }>(
  corpus: string,
  name: string,
  edit: (text: string) => E,
  after: () => void = () => {},
): Promise<E> {
  const file = join(corpus, name);
  const release = await lockWhenFree(join(corpus, `.${name}.lock`));
  try {
    const edited = edit(textOf(file) ?? '');
    if (edited.changed) {
      writeWhole(file, edited.text);
      after();
    }
    return edited;
  } finally {
    release();
  }
}

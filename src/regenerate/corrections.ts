/** The file with the corrections of a corpus: it is read by builds, and written by one at a time. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Edited } from '../corrections/edit.ts';
import { CORRECTIONS, NO_CORRECTIONS, parseCorrections, type ReadCorrections } from '../corrections/index.ts';
import { SCHEMA_FILE, schemaText } from '../corrections/schema.ts';
import { textOf, writeWhole } from '../host/files.ts';
import { Locked, takeLock } from '../host/lock.ts';
import { NotPublished } from './not-published.ts';

/** The file with the corrections of a corpus. */
export const correctionsFile = (corpus: string): string => join(corpus, CORRECTIONS);

/** The corrections of a corpus, none where it has no file of them. Throws what the disk says. */
export function readCorrections(corpus: string): ReadCorrections {
  const text = textOf(correctionsFile(corpus));
  return text === undefined ? NO_CORRECTIONS : parseCorrections(text);
}

const REMEDY = 'Put it right; without it all would fall apart again that somebody has put together.';

/** Throws `NotPublished` where the file of corrections as a whole cannot be read. `keeps` is whether there is a graph. */
export function refuseBroken({ broken, problems }: ReadCorrections, keeps: boolean): void {
  if (broken) throw new NotPublished(problems, REMEDY, keeps);
}

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
 * Edits the file of corrections of a corpus as a whole, after whoever edits it now; nothing that others write meanwhile is lost.
 * A schema for editors is put beside a new file. Gives what `edit` gave. Throws what the disk says.
 */
export async function editCorrections<E extends Edited>(
  corpus: string,
  edit: (text: string) => E,
): Promise<E> {
  const file = correctionsFile(corpus);
  const release = await lockWhenFree(join(corpus, `.${CORRECTIONS}.lock`));
  try {
    const edited = edit(textOf(file) ?? '');
    if (edited.changed) writeWhole(file, edited.text);
    const schema = join(corpus, SCHEMA_FILE);
    if (edited.changed && !existsSync(schema)) writeWhole(schema, schemaText());
    return edited;
  } finally {
    release();
  }
}

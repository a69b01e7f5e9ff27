/** The file with the corrections of a corpus: it is read by builds, and written by one at a time. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Edited } from '../corrections/edit.ts';
import { CORRECTIONS, NO_CORRECTIONS, parseCorrections, type ReadCorrections } from '../corrections/index.ts';
import { SCHEMA_FILE, schemaText } from '../corrections/schema.ts';
import { textOf, writeWhole } from '../host/files.ts';
import { editFile } from './edited-file.ts';
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

/**
 * Edits the file of corrections of a corpus as a whole, after whoever edits it now. A schema for editors is put beside a new file.
 * Gives what `edit` gave. Throws what the disk says.
 */
export const editCorrections = <E extends Edited>(corpus: string, edit: (text: string) => E): Promise<E> =>
  editFile(corpus, CORRECTIONS, edit, () => {
    const schema = join(corpus, SCHEMA_FILE);
    if (!existsSync(schema)) writeWhole(schema, schemaText());
  });

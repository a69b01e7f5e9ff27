/** The occurrences that were published with a graph. */
import { join } from 'node:path';
import { bytesOf, textOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import type { Opened } from '../occurrences/index.ts';
import { occurrencesOf } from '../publish/occurrences.ts';
import { problemText } from '../regenerate/problems.ts';
import { GRAPH_FILE, OCCURRENCE_FILE } from '../regenerate/publish.ts';

/** What is published in a folder. Throws `UserError` where there is none, or that of another graph. */
export function occurrencesIn(folder: string): Opened {
  const json = textOf(join(folder, GRAPH_FILE));
  const bytes = bytesOf(join(folder, OCCURRENCE_FILE));
  if (json === undefined || bytes === undefined)
    throw new UserError(`There is no graph in ${folder}. Run first: dramatis build`);
  const file = occurrencesOf(json, bytes);
  if ('code' in file) throw new UserError(problemText(file));
  return file.opened;
}

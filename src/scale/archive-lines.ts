/** An archive as a file of JSON Lines, one article a line: as it is, or made of Parquet by the engine. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import type { Engine } from './engine.ts';
import { asPattern, quoted } from './sql-paths.ts';

/** Whether only the engine can read an archive. */
export const isParquet = (archive: string): boolean => archive.endsWith('.parquet');

/** The lines of an archive; those of Parquet go into a folder. Throws `UserError` where there is no such file, a folder, or no Parquet in it. */
export async function archiveLines(archive: string, folder: string, engine: Engine): Promise<string> {
  if (!existsSync(archive)) throw new UserError(`There is no file ${archive}.`);
  if (statSync(archive).isDirectory())
    throw new UserError(`${archive} is a folder. Give one file of articles, JSON Lines or Parquet.`);
  if (!isParquet(archive)) return archive;
  const lines = join(folder, 'articles.jsonl');
  // Some programs write texts as mere bytes.
  const rows = `SELECT * FROM read_parquet('${quoted(asPattern(archive))}', binary_as_string = true)`;
  await engine.run(`COPY (${rows}) TO '${quoted(lines)}' (FORMAT json)`).catch((error: unknown) => {
    const [message = ''] = messageOf(error).split('\n');
    throw new UserError(`${archive} cannot be read as Parquet: ${message}`);
  });
  return lines;
}

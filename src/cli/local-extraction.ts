/** The command that answers a line for each article, as the tables of archives need it. */
import { fileURLToPath } from 'node:url';

/** This program as an extraction that obeys these files; the program and its arguments. */
export function localExtraction(files: Readonly<Record<string, string | undefined>>): readonly string[] {
  const obeyed = Object.entries(files).flatMap(([name, file]) =>
    file === undefined ? [] : [`--${name}`, file],
  );
  const main = process.argv[1] ?? fileURLToPath(import.meta.url);
  return [process.execPath, main, 'extract', '--local', '--summary', ...obeyed];
}

/** A list of names of one's own that a command is given. */
import { type ListedName, readTable } from '../gazetteer/index.ts';
import { complainOf, givenText } from './given-file.ts';

/** The names in a list; rows that cannot be used are said. Throws `UserError` where there is no such file. */
export function namesIn(file: string): readonly ListedName[] {
  const { names, problems } = readTable(givenText(file), file);
  complainOf(problems);
  return names;
}

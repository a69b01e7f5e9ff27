/** A list of names of one's own that a command is given. */
import { type ListedName, readTable } from '../gazetteer/index.ts';
import { textOf } from '../host/files.ts';
import { complain } from '../host/terminal.ts';
import { UserError } from '../host/user-error.ts';
import { problemText } from '../regenerate/problems.ts';

/** The names in a list; rows that cannot be used are said. Throws `UserError` where there is no such file. */
export function namesIn(file: string): readonly ListedName[] {
  const text = textOf(file);
  if (text === undefined) throw new UserError(`There is no file ${file}.`);
  const { names, problems } = readTable(text, file);
  for (const problem of problems) complain(problemText(problem));
  return names;
}

/** A file that a command is given, and what is wrong in it. */
import { textOf } from '../host/files.ts';
import { complain } from '../host/terminal.ts';
import { UserError } from '../host/user-error.ts';
import type { Problem } from '../model.ts';
import { problemText } from '../regenerate/problems.ts';

/** The text of a file. Throws `UserError` where there is none. */
export function givenText(file: string): string {
  const text = textOf(file);
  if (text === undefined) throw new UserError(`There is no file ${file}.`);
  return text;
}

/** Says what of a file cannot be used; the rest is. */
export function complainOf(problems: readonly Problem[]): void {
  for (const problem of problems) complain(problemText(problem));
}

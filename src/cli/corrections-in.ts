/** The corrections that a command is told to obey. */
import type { Correction } from '../corrections/index.ts';
import { parseCorrections } from '../corrections/parse.ts';
import { UserError } from '../host/user-error.ts';
import { problemText } from '../regenerate/problems.ts';
import { complainOf, givenText } from './given-file.ts';

/** The corrections in a file; what cannot be read is said. Throws `UserError` where the file as a whole cannot be read. */
export function correctionsIn(file: string): readonly Correction[] {
  const { corrections, problems, broken } = parseCorrections(givenText(file), file);
  if (broken) throw new UserError(problems.map(problemText).join('\n'));
  complainOf(problems);
  return corrections;
}

/** The corrections that a command is told to obey. */
import type { Correction } from '../corrections/index.ts';

/** The corrections in a file; what cannot be read is said. Throws `UserError` where the file as a whole cannot be read. */
export async function correctionsIn(file: string): Promise<readonly Correction[]> {
  const [{ parseCorrections }, { textOf }, { complain }, { UserError }, { problemText }] = await Promise.all([
    import('../corrections/parse.ts'),
    import('../host/files.ts'),
    import('../host/terminal.ts'),
    import('../host/user-error.ts'),
    import('../regenerate/problems.ts'),
  ]);
  const text = textOf(file);
  if (text === undefined) throw new UserError(`There is no file ${file}.`);
  const { corrections, problems, broken } = parseCorrections(text, file);
  if (broken) throw new UserError(problems.map(problemText).join('\n'));
  for (const problem of problems) complain(problemText(problem));
  return corrections;
}

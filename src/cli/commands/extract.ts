/** `dramatis extract`: the names in articles, as a filter between two pipes. */
import { once } from 'node:events';
import type { Command } from 'commander';
import type { Correction } from '../../corrections/index.ts';
import { examples } from '../command.ts';

const ABOUT = `
Reads one article a line from standard input:   {"id", "text", "language"?}
Writes one line for each, in the same order:    {"id", "language", "mentions": [{"start", "end", "text",
                                                 "kind", "form", "entity", "evidence"}]}
Offsets count UTF-16 code units. A broken line is answered with {"id"?, "error"}, and the rest goes on.
`;

interface Flags {
  readonly corrections?: string;
}

async function extract({ corrections: file }: Flags): Promise<void> {
  const [{ splitLines }, { answer, MAX_LINE }, program] = await Promise.all([
    import('../lines.ts'),
    import('../answer.ts'),
    import('../../host/program.ts'),
  ]);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const pipeline = await program.pipeline();
  pipeline.open();
  const corrections = file === undefined ? [] : await correctionsIn(file);
  const extract = pipeline.correctedBy(corrections).extractor();
  for await (const line of splitLines(process.stdin, MAX_LINE)) {
    if (!process.stdout.write(`${answer(line, extract)}\n`)) await once(process.stdout, 'drain');
  }
}

/** The corrections in a file; what cannot be read is said. Throws `UserError` where the file as a whole cannot be read. */
async function correctionsIn(file: string): Promise<readonly Correction[]> {
  const [{ parseCorrections }, { textOf }, { complain }, { UserError }, { problemText }] = await Promise.all([
    import('../../corrections/parse.ts'),
    import('../../host/files.ts'),
    import('../../host/terminal.ts'),
    import('../../host/user-error.ts'),
    import('../../regenerate/problems.ts'),
  ]);
  const text = textOf(file);
  if (text === undefined) throw new UserError(`There is no file ${file}.`);
  const { corrections, problems, broken } = parseCorrections(text, file);
  if (broken) throw new UserError(problems.map(problemText).join('\n'));
  for (const problem of problems) complain(problemText(problem));
  return corrections;
}

/** Adds `dramatis extract` to the command line. */
export function define(command: Command): void {
  command
    .option('--corrections <file>', 'obey what somebody has decided by hand (corrections.yaml)')
    .addHelpText('after', ABOUT + examples('dramatis extract < articles.jsonl > names.jsonl'))
    .action(extract);
}

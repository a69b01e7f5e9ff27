/** `dramatis extract`: the names in articles, as a filter between two pipes. */
import { once } from 'node:events';
import type { Command } from 'commander';
import { examples } from '../command.ts';

const ABOUT = `
Reads one article a line from standard input:   {"id", "text", "language"?}
Writes one line for each, in the same order:    {"id", "language", "mentions": [{"start", "end", "text",
                                                 "kind", "form", "entity", "evidence"}]}
Offsets count UTF-16 code units. A broken line is answered with {"id"?, "error"}, and the rest goes on.
`;

async function extract(): Promise<void> {
  const [{ splitLines }, { answer, MAX_LINE }, program] = await Promise.all([
    import('../lines.ts'),
    import('../answer.ts'),
    import('../../host/program.ts'),
  ]);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const pipeline = await program.pipeline();
  pipeline.open();
  const extract = pipeline.extractor();
  for await (const line of splitLines(process.stdin, MAX_LINE)) {
    if (!process.stdout.write(`${answer(line, extract)}\n`)) await once(process.stdout, 'drain');
  }
}

export function define(command: Command): void {
  command
    .addHelpText('after', ABOUT + examples('dramatis extract < articles.jsonl > names.jsonl'))
    .action(extract);
}

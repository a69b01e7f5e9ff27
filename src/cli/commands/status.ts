/** `dramatis status`: what a build would do, and why. */
import type { Command } from 'commander';
import { say } from '../../host/terminal.ts';
import { examples } from '../command.ts';
import { withGraphOf } from '../graph-folder.ts';

const ABOUT = `
Files are new, changed or gone since the last build, unreadable, or copies of one another. Nothing is written, and only files that
are new or have changed are read. Exit codes: 0 the graph is up to date, 1 a build has something to do, 2 there is no corpus.
`;

/** Exit code where a build has something to do. */
const SOMETHING_TO_DO = 1;

interface Flags {
  readonly corpus: string;
  readonly out: string;
}

async function status({ corpus, out }: Flags): Promise<void> {
  const [{ statusOf }, { statusText }, { fingerprint, programVersion }] = await Promise.all([
    import('../../regenerate/status.ts'),
    import('../status-text.ts'),
    import('../../host/program.ts'),
  ]);
  const found = await statusOf({ corpus, out, fingerprint: fingerprint(), program: programVersion() });
  say(statusText(found));
  if (found.reasons.length > 0) process.exitCode = SOMETHING_TO_DO;
}

/** Adds `dramatis status` to the command line. */
export function define(command: Command): void {
  withGraphOf(
    command.option('--corpus <dir>', 'folder with articles/', 'corpus'),
    'out',
    'folder with graph.json',
  )
    .addHelpText('after', ABOUT + examples('dramatis status', 'dramatis status --corpus my-corpus'))
    .action(status);
}

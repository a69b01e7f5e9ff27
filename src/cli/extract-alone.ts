/** `dramatis extract` as one file that needs nothing but the packs beside it: what is sent to the machines of a cluster. */
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { complain } from '../host/terminal.ts';
import { UserError } from '../host/user-error.ts';
import { PackError } from '../knowledge/format/pack-error.ts';
import { define } from './commands/extract.ts';

/**
 * By how much the memory of a worker may grow, in percent of what it needs, before it is tidied up. On a machine with much memory
 * V8 would let it grow fourfold, but a worker shares the machine with others.
 */
const GROWTH = 30;

const BESIDE =
  'extract.mjs takes the packs from its own folder: copy dist/knowledge/*.bin of the package of the same version there.';

/** What to tell of an error: plain words where somebody can mend it. */
function wordsOf(error: unknown): string {
  if (error instanceof PackError) return `${error.message}\n${BESIDE}`;
  if (error instanceof UserError) return error.message;
  return String(error instanceof Error ? error.stack : error);
}

setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
const program = new Command('extract');
define(program);
program.parseAsync().catch((error: unknown) => {
  complain(wordsOf(error));
  process.exitCode = 1;
});

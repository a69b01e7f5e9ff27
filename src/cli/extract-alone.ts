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

setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
const program = new Command('extract');
define(program);
program.parseAsync().catch((error: unknown) => {
  const isPlain = error instanceof UserError || error instanceof PackError;
  complain(isPlain ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
});

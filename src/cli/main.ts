/** The command line: `dramatis <command>`. */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { Command } from 'commander';
import { object, text } from '../base/fields.ts';
import { PACKAGE } from '../host/places.ts';
import { complain } from '../host/terminal.ts';
import { UserError } from '../host/user-error.ts';
import { PackError } from '../knowledge/format/pack-error.ts';
import { examples } from './command.ts';
import { commands } from './commands/index.ts';
import { hintAtPlaces } from './left-over.ts';

/** Newer versions of Node keep compiled code for the next start. */
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
  module.enableCompileCache();

const version = (): string => text(object(JSON.parse(readFileSync(PACKAGE, 'utf8'))).version);

function createProgram(): Command {
  return new Command('dramatis')
    .description(
      'Who is who in the news: finds people, organizations and places in articles and shows their network.',
    )
    .version(version())
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText(
      'after',
      examples('dramatis start', 'dramatis build --corpus my-corpus', 'dramatis export --help'),
    );
}

async function run(argv: readonly string[]): Promise<void> {
  const program = createProgram();
  const called = argv.find((argument) => !argument.startsWith('-'));
  for (const { name, summary, load } of commands) {
    const command = program.command(name).summary(summary).description(`${name}: ${summary}`);
    const wanted = called === name || (called === 'help' && argv.includes(name));
    if (!wanted) continue;
    (await load()).define(command);
    hintAtPlaces(command);
  }
  if (called !== undefined && called !== 'help' && !commands.some(({ name }) => name === called)) {
    const known = commands.map(({ name }) => name).join(', ');
    throw new UserError(`There is no command “${called}”. There are: ${known}.`);
  }
  await program.parseAsync(argv, { from: 'user' });
}

/** What the user can put right gets its message only: own errors and those of the system (`ENOSPC`, `EACCES`, …). */
const isPlain = (error: unknown): error is Error =>
  error instanceof UserError || error instanceof PackError || (error instanceof Error && 'syscall' in error);

function fail(error: unknown): void {
  const message = isPlain(error) ? error.message : error instanceof Error ? error.stack : String(error);
  complain(message ?? '');
  process.exitCode = error instanceof UserError ? error.code : 1;
}

run(process.argv.slice(2)).catch(fail);

/** Extracts a file of articles in several processes, each of which writes a file of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { item } from '../base/item.ts';
import { endedLines, wholeLines } from '../host/split-lines.ts';
import { UserError } from '../host/user-error.ts';
import { countLine, type GivenLines, MAX_LINE, noLines } from './given-lines.ts';

/** How many bytes a process is given at once. */
const AT_ONCE = 1 << 20;

interface Worker {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

function start(program: readonly string[], file: string): Worker {
  const out = openSync(file, 'w');
  const [command = '', ...args] = program;
  const child = spawn(command, args, { stdio: ['pipe', out, 'inherit'] });
  closeSync(out);
  // Who ends early is found by the lines that lack.
  child.stdin?.on('error', () => {});
  return { child, ended: once(child, 'close').then(([code]: (number | null)[]) => code ?? null) };
}

/** Counts the lines in bytes that end with one. */
function countLines(given: GivenLines, bytes: Buffer): void {
  for (const line of endedLines(bytes))
    countLine(given, line.length > MAX_LINE ? { type: 'too-long' } : { type: 'line', bytes: line });
}

/** Gives whole lines to workers in turn, each as fast as it takes them, and says which lines these were. */
async function giveInTurn(
  chunks: AsyncIterable<Uint8Array>,
  workers: readonly Worker[],
  hear: (lines: number) => void,
): Promise<GivenLines> {
  const given = noLines();
  let turn = 0;
  for await (const piece of wholeLines(chunks, AT_ONCE)) {
    countLines(given, piece);
    const { child, ended } = item(workers, turn++ % workers.length);
    const input = child.stdin;
    if (input?.write(piece) === false)
      await Promise.race([new Promise((resume) => input.once('drain', resume)), ended]);
    hear(given.lines);
  }
  return given;
}

/**
 * Sends lines to so many processes in turn, and says which went in; `hear` is told now and then how many until then. `program` is a command that answers lines; its exit codes 0 and 2
 * are those of extraction. Throws `UserError` for any other, and what reading the lines throws, after the processes are ended.
 */
export async function extractApart(
  chunks: AsyncIterable<Uint8Array>,
  program: readonly string[],
  folder: string,
  processes: number,
  hear: (lines: number) => void = () => {},
): Promise<GivenLines> {
  const workers = Array.from({ length: processes }, (_, i) =>
    start(program, join(folder, `part-${i}.jsonl`)),
  );
  const given = await giveInTurn(chunks, workers, hear).catch((error: unknown) => {
    for (const { child } of workers) child.kill();
    throw error;
  });
  for (const { child } of workers) child.stdin?.end();
  for (const code of await Promise.all(workers.map(({ ended }) => ended)))
    if (code !== 0 && code !== 2) throw new UserError(`A process that extracts ended with ${code}.`);
  return given;
}

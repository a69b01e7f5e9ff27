/** The guard ends a process for its memory, and for nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';

const FILE = 'src/host/memory-guard.ts';
let guard = '';

beforeAll(async () => {
  guard = (await transformWithOxc(readFileSync(FILE, 'utf8'), FILE)).code;
});

/** Runs code in a process that may take so many megabytes; gives how that ended. */
async function ended(megabytes: number, code: string): Promise<unknown> {
  const file = join(emptyFolder(), 'guarded.mjs');
  writeFileSync(file, `${guard}\nguardMemory(${megabytes});\n${code}`);
  const [exit, signal] = await once(spawn(process.execPath, [file], { stdio: 'ignore' }), 'exit');
  return signal ?? exit;
}

/** Takes 300 megabytes at once and gives the event loop no turn until a minute is over, so that it ends by itself without a guard. */
const GREEDY =
  'const all = Array.from({ length: 300 }, () => new Uint8Array(1e6).fill(1)); const end = Date.now() + 60_000; while (Date.now() < end && all.length > 0); process.exit(3);';

it('ends a process that takes too much, however busy it is', async () =>
  expect(await ended(200, GREEDY)).toBe('SIGKILL'));

it('lets one that takes little end by itself', async () =>
  expect(await ended(2_000, 'setTimeout(() => {}, 200);')).toBe(0));

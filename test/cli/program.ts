/** Runs the bundled command line as users do. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { refresh } from '../../src/tools/refresh.mjs';

export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

async function refreshParts(names?: readonly string[]): Promise<void> {
  await refresh(names);
}

/** Makes what the program needs and is older than its source; for `beforeAll`. */
export const refreshProgram = (): Promise<void> =>
  refreshParts([
    'names',
    'words',
    'weights',
    'fingerprint',
    'command line',
    'extraction in one file',
    'tables',
    'page',
    'page in one file',
  ]);

/** The same for the library. */
export const refreshLibrary = (): Promise<void> => refreshParts(['names', 'words', 'weights', 'library']);

/** The same for all parts. */
export const refreshAll = (): Promise<void> => refreshParts();

/** A running program, ended with the test. */
export function launch(args: readonly string[], cwd = process.cwd()): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end. */
export async function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  cwd?: string,
): Promise<Ended> {
  const child = launch(args, cwd);
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return {
    code,
    stdout: Buffer.concat(stdout ?? []).toString(),
    stderr: Buffer.concat(stderr ?? []).toString(),
  };
}

/** What a program prints, until it contains `pattern`. */
export async function waitFor(child: ChildProcessWithoutNullStreams, pattern: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    text += chunk;
    if (pattern.test(text)) return text;
  }
  throw new Error(`The program ended without ${pattern}: ${text}`);
}

/** What ends a served page, and what does not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';
import { MAIN, refreshProgram, waitFor } from './program.ts';

beforeAll(refreshProgram, 120_000);

function sample(): Folder {
  const folder = temporaryFolder();
  folder.write('a.txt', 'Angela Merkel sprach in Bagdad mit Heiko Maas.');
  return folder;
}

/** `dramatis start` on a port that is free, started by a command, and its address. */
async function startBy(
  command: string,
  args: readonly string[],
  { corpus, out }: Folder,
  cwd = process.cwd(),
) {
  const flags = ['--port', '0', '--corpus', corpus, '--out', out];
  const child = spawn(command, [...args, ...flags], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = /http:\S+/.exec(await waitFor(child, /Stop with/))?.[0] ?? '';
  return { child, address };
}

const startBySystem = (folder: Folder) => startBy(process.execPath, [MAIN, 'start'], folder);

const answers = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = request(`${address}graph/graph.json`, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('error', () => resolve(false)).end();
  });

/** Connections that stay open; those that the server cannot take are closed by it. */
async function openMany(address: string, count: number): Promise<readonly Socket[]> {
  const sockets = Array.from({ length: count }, () =>
    connect(Number(new URL(address).port), '127.0.0.1').on('error', () => {}),
  );
  onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
  await Promise.all(sockets.map((socket) => once(socket, 'connect').catch(() => {})));
  return sockets;
}

it('used-up file handles do not', async () => {
  const few = 'ulimit -n 60; exec "$0" "$@"';
  const { address } = await startBy('sh', ['-c', few, process.execPath, MAIN, 'start'], sample());
  const sockets = await openMany(address, 100);
  const { host } = new URL(address);
  for (const socket of sockets) socket.write(`GET /graph/graph.json HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  const [answer] = await Promise.any(sockets.map((socket) => once(socket, 'data')));
  expect(String(answer)).toMatch(/^HTTP\/1.1 (200|503) /);
  for (const socket of sockets) socket.destroy();
  await expect.poll(() => answers(address), { timeout: 10_000 }).toBe(true);
});

it('a terminal that nobody reads any more does not', async () => {
  const folder = sample();
  const { child, address } = await startBySystem(folder);
  child.stdout?.destroy();
  const { body } = await fetch(`${address}events`);
  const events = body?.pipeThrough(new TextDecoderStream()).getReader();
  folder.write('b.txt', 'Wolfgang Schäuble sprach in Berlin mit Ursula von der Leyen.');
  for (let text = ''; !text.includes('"articles":2'); ) text += (await events?.read())?.value ?? '';
  expect(await answers(address)).toBe(true);
});

const endedWith = async (child: ChildProcess, signal: NodeJS.Signals) => {
  child.kill(signal);
  const [code] = await once(child, 'close');
  return code;
};

it.each(['SIGINT', 'SIGTERM'] as const)('%s does, also with pages that listen', async (signal) => {
  const { child, address } = await startBySystem(sample());
  await fetch(`${address}events`);
  expect(await endedWith(child, signal)).toBe(0);
});

it('SIGTERM does, also for what npm started', async () => {
  const { child, address } = await startBy('npm', ['start', '--'], sample());
  expect(await answers(address)).toBe(true);
  child.kill('SIGTERM');
  await expect.poll(() => answers(address), { timeout: 10_000 }).toBe(false);
});

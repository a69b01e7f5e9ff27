/** The served page: what it tells, what ends it, and what does not. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Folder, temporaryFolder } from '../../regenerate/folder.ts';
import { listen } from '../../serve/heard-events.ts';
import { MAIN, refreshProgram, run, waitFor } from '../program.ts';

beforeAll(refreshProgram);

function sample(): Folder {
  const folder = temporaryFolder();
  folder.write('a.txt', 'Angela Merkel sprach in Bagdad mit Heiko Maas.');
  return folder;
}

/** `dramatis start` on a port that is free, started by a command, and its address. */
async function startBy(command: string, args: readonly string[], { corpus, out }: Folder) {
  const flags = ['--port', '0', '--corpus', corpus, '--out', out];
  const child = spawn(command, [...args, ...flags]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const printed = await waitFor(child, /Stop with/);
  return { child, printed, address: /http:\S+/.exec(printed)?.[0] ?? '' };
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

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

const addArticle = (folder: Folder) =>
  folder.write('de/b.md', 'Wolfgang Schäuble sprach in Berlin mit Ursula von der Leyen.');

describe('start', () => {
  it('serves the page with the graph, and tells of a new article', async () => {
    const folder = sample();
    const { address } = await startBySystem(folder);
    expect(await (await fetch(address)).text()).toContain('dramatis-live');
    expect(await (await fetch(`${address}graph/graph.json`)).json()).toHaveProperty('nodes');
    const stream = await listen(address);
    expect((await stream.next()).value).toMatchObject({ event: 'graph', data: { articles: 1 } });
    addArticle(folder);
    expect((await stream.next()).value).toMatchObject({ event: 'graph', data: { articles: 2 } });
  });

  it('serves the last graph where a new one would lose something', async () => {
    const folder = sample();
    await run(['build', '--corpus', folder.corpus, '--out', folder.out]);
    folder.write('a.txt', '');
    const { address, printed } = await startBySystem(folder);
    expect(printed).toContain('--allow-loss');
    expect(await (await fetch(`${address}graph/graph.json`)).json()).toHaveProperty('nodes');
  });

  it('answers and hears Ctrl+C while it builds', async () => {
    const folder = sample();
    const { child, address } = await startBySystem(folder);
    const lines = Array.from({ length: 4000 }, (_, i) =>
      JSON.stringify({ text: `Frau ${i} Wondratschek sprach in Halle mit Emil Öttl. `.repeat(20) }),
    );
    folder.write('many.jsonl', lines.join('\n'));
    await until(() => existsSync(join(folder.out, '.dramatis/lock')));
    expect(await answers(address)).toBe(true);
    expect(existsSync(join(folder.out, '.dramatis/lock'))).toBe(true);
    child.kill('SIGINT');
    await once(child, 'exit');
    const { articles } = JSON.parse(readFileSync(join(folder.out, 'graph.json'), 'utf8')).attributes;
    expect(Object.keys(articles)).toEqual(['a']);
    folder.remove('many.jsonl');
    expect(await run(['build', '--corpus', folder.corpus, '--out', folder.out])).toMatchObject({ code: 0 });
  });

  it('shows the sample corpus of the project', async () => {
    const folder = temporaryFolder();
    cpSync('corpus', folder.corpus, { recursive: true });
    const { printed } = await startBySystem(folder);
    expect(printed).toMatch(/^\d{2} articles, \d{3} actors, \d{3,4} links/);
  });
});

describe('the server is not ended', () => {
  it('by used-up file handles', async () => {
    const few = 'ulimit -n 60; exec "$0" "$@"';
    const { address } = await startBy('sh', ['-c', few, process.execPath, MAIN, 'start'], sample());
    const sockets = await openMany(address, 100);
    const { host } = new URL(address);
    for (const socket of sockets) socket.write(`GET /graph/graph.json HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    const [answer] = await Promise.any(sockets.map((socket) => once(socket, 'data')));
    expect(String(answer)).toMatch(/^HTTP\/1.1 (200|503) /);
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => answers(address)).toBe(true);
  });

  it('by a terminal that nobody reads any more', async () => {
    const folder = sample();
    const { child, address } = await startBySystem(folder);
    child.stdout.destroy();
    const stream = await listen(address);
    await stream.next();
    addArticle(folder);
    await stream.next();
    expect(await answers(address)).toBe(true);
  });
});

describe('the server is ended', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s, also while pages listen', async (signal) => {
    const { child, address } = await startBySystem(sample());
    await fetch(`${address}events`);
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('by SIGTERM to the npm that started it', async () => {
    const { child, address } = await startBy('npm', ['start', '--'], sample());
    expect(await answers(address)).toBe(true);
    child.kill('SIGTERM');
    await expect.poll(() => answers(address)).toBe(false);
  });
});

it('tells in its help what its exit codes mean', async () => {
  const { stdout } = await run(['start', '--help']);
  expect(stdout).toMatch(/Exit codes: 0 .*, 1 .*, 75 another build is running\./);
});

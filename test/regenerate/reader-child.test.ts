/** What the process that unpacks files says. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { READER } from '../../src/host/places.ts';
import type { FromReader, ToReader } from '../../src/regenerate/reader-apart.ts';
import { refreshProgram } from '../cli/program.ts';
import { temporaryFolder } from './folder.ts';

beforeAll(refreshProgram);

const MEGABYTES = 512;

/** Starts the process; gives what it says next but for signs of life, and what is said to it. */
function started() {
  const child: ChildProcess = fork(READER, [String(MEGABYTES)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const heard: FromReader[] = [];
  child.on('message', (message: FromReader) => heard.push(message));
  const next = async (): Promise<Extract<FromReader, { is: 'results' }>> => {
    for (;;) {
      const message = heard.shift();
      if (message?.is === 'results') return message;
      if (message === undefined) await once(child, 'message');
    }
  };
  return { child, next, say: (message: ToReader) => child.send(message) };
}

it('gives a large file in portions, each when it is asked for, and the last one as the last', async () => {
  const folder = temporaryFolder();
  const lines = Array.from({ length: 1500 }, (_, i) =>
    JSON.stringify({ text: `${i} ${'Satz. '.repeat(200)}` }),
  );
  folder.write('a.jsonl.gz', gzipSync(new TextEncoder().encode(lines.join('\n')), { level: 1 }));
  const { next, say } = started();
  say({ is: 'file', file: join(folder.corpus, 'articles/a.jsonl.gz'), path: 'a.jsonl.gz' });
  let count = 0;
  for (let portion = await next(); ; portion = await next()) {
    count += portion.results.length;
    if (portion.isLast) break;
    say({ is: 'more' });
  }
  expect(count).toBe(lines.length);
});

it('tells of a file that is not there, and reads the next one', async () => {
  const folder = temporaryFolder();
  folder.write('b.txt', 'Zwei.');
  const { next, say } = started();
  const file = (path: string): ToReader => ({
    is: 'file',
    path,
    file: join(folder.corpus, 'articles', path),
  });
  say(file('none.zip'));
  expect(await next()).toMatchObject({ results: [{ code: 'regenerate/unreadable' }], isLast: true });
  say(file('b.txt'));
  expect(await next()).toMatchObject({ results: [{ text: 'Zwei.' }], isLast: true });
});

it('ends when nobody listens any more', async () => {
  const { child } = started();
  await once(child, 'message');
  const ended = once(child, 'exit');
  child.disconnect();
  expect(await ended).toEqual([0, null]);
});

/** What a thread that links its share of a corpus answers. */
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { LINKING_THREAD } from '../../src/host/places.ts';
import { unpacked } from '../../src/link/index.ts';
import type { FromThread, ToThread } from '../../src/scale/part-threads.ts';
import { emptyFolder } from '../empty-folder.ts';
import { refreshProgram } from './program.ts';

beforeAll(refreshProgram);

const lineOf = (name: string, articles = 1): string =>
  `${JSON.stringify({ local: JSON.stringify([0, 0, [[name]]]), articles, first: 'a', position: 0 })}\n`;

function started() {
  const thread = new Worker(LINKING_THREAD, { workerData: {} });
  onTestFinished(() => void thread.terminate());
  return async (request: ToThread): Promise<FromThread> => {
    const answer = once(thread, 'message');
    thread.postMessage(request);
    const [said] = await answer;
    return said;
  };
}

it('notes lines, one note for each, and names the line that is no record', async () => {
  const ask = started();
  const lines = (text: string): ToThread => ({ is: 'note', lines: Buffer.from(text), from: 7 });
  const noted = await ask(lines(lineOf('Rob Malley') + lineOf('Ida Fenn')));
  expect(noted.is === 'noted' && [...unpacked(noted.noted)]).toHaveLength(2);
  expect(await ask(lines(`${lineOf('Rob Malley')}{}\n`))).toMatchObject({
    is: 'problem',
    message: expect.stringContaining('Line 8 '),
  });
});

it('links the records of a file, and removes it', async () => {
  const ask = started();
  const file = join(emptyFolder(), 'part');
  writeFileSync(file, lineOf('Rob Malley', 3) + lineOf('Robert Fenn'));
  const linked = await ask({ is: 'link', file });
  if (linked.is !== 'linked') return expect.fail(linked.is);
  const actors = Buffer.from(linked.lines)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).actor);
  expect(actors.sort()).toEqual(['e:p/rob-malley', 'e:p/robert-fenn']);
  expect(existsSync(file)).toBe(false);
});

it('tells of a record that is counted twice, and answers what comes then', async () => {
  const ask = started();
  const file = join(emptyFolder(), 'part');
  writeFileSync(file, lineOf('Rob Malley') + lineOf('Rob Malley'));
  expect(await ask({ is: 'link', file })).toMatchObject({
    is: 'problem',
    message: expect.stringContaining('is counted twice for the article “a”'),
  });
  expect(await ask({ is: 'note', lines: Buffer.from(`\n${lineOf('Ida Fenn')}`), from: 1 })).toMatchObject({
    is: 'noted',
  });
});

it('answers at the end what others asked', async () => {
  const ask = started();
  const asked = { surnames: new Set(['malley']), ids: new Set<never>(), rivals: new Set<string>() };
  expect(await ask({ is: 'ask', asked })).toEqual({ is: 'heard' });
  expect(await ask({ is: 'end' })).toMatchObject({ is: 'answered', answered: { actors: new Set() } });
});

/** What the thread of builds says, message by message. */
import { Worker } from 'node:worker_threads';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { THREAD } from '../../src/host/places.ts';
import type { FromThread } from '../../src/regenerate/apart.ts';
import { refreshProgram } from '../cli/program.ts';
import { type Folder, temporaryFolder } from './folder.ts';

beforeAll(refreshProgram);

/** Starts the thread for a folder; what is asked of it gives all that it says, up to what came of the build. */
function started({ corpus, out }: Folder): () => Promise<readonly FromThread[]> {
  const thread = new Worker(THREAD, { workerData: { corpus, out } });
  onTestFinished(() => void thread.terminate());
  return () =>
    new Promise((resolve, reject) => {
      const said: FromThread[] = [];
      const hear = (message: FromThread) => {
        said.push(message);
        if (message.is === 'progress') return;
        thread.off('message', hear).off('error', reject);
        resolve(said);
      };
      thread.on('message', hear).on('error', reject);
      thread.postMessage('build');
    });
}

it('answers each message with one report, after how far it is', async () => {
  const folder = temporaryFolder();
  folder.write('a.txt', 'Angela Merkel sprach in Bagdad mit Heiko Maas.');
  const build = started(folder);
  const said = await build();
  expect(said.at(-1)).toMatchObject({ is: 'report', report: { articles: 1, actors: 3 } });
  expect(said.slice(0, -1).every(({ is }) => is === 'progress')).toBe(true);
  expect((await build()).at(-1)).toMatchObject({ is: 'report', report: { changed: false } });
});

it('says what ended a build as plain data, and lives on', async () => {
  const folder = temporaryFolder();
  const build = started({ ...folder, corpus: `${folder.root}/none` });
  for (let time = 0; time < 2; time += 1)
    expect((await build()).at(-1)).toMatchObject({ is: 'failure', failure: { type: 'user' } });
});

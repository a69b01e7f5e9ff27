/** What a thread that finds names answers. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { FINDING_THREAD } from '../../src/host/places.ts';
import { pipeline } from '../../src/host/program.ts';
import type { Article } from '../../src/model.ts';
import { findingIn } from '../../src/regenerate/finder.ts';
import { refreshProgram } from '../cli/program.ts';

beforeAll(refreshProgram);

const articleOf = (id: string): Article => ({
  id,
  text: `Angela Merkel sprach in Halle ${id} mit Heiko Maas.`,
});

it('gives one finding for each article, in their order, batch by batch', async () => {
  const thread = new Worker(FINDING_THREAD);
  onTestFinished(() => void thread.terminate());
  const program = await pipeline();
  for (const batch of [['1', '2', '3'], ['4'], []].map((ids) => ids.map(articleOf))) {
    const answer = once(thread, 'message');
    thread.postMessage(batch);
    const [findings] = await answer;
    expect(findings).toEqual(batch.map((article) => findingIn(article, program)));
  }
});

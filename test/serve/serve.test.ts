import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Problem } from '../../src/model.ts';
import { createBuilder } from '../../src/regenerate/build.ts';
import { keepLive } from '../../src/serve/live.ts';
import { type Served, serve } from '../../src/serve/serve.ts';
import { fakePipeline } from '../regenerate/fake-pipeline.ts';
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';

let folder: Folder;
let served: Served;

beforeEach(async () => {
  folder = temporaryFolder();
  const site = join(folder.root, 'site');
  mkdirSync(join(site, 'graph'), { recursive: true });
  mkdirSync(folder.out);
  writeFileSync(join(site, 'index.html'), '<html><head><title>T</title></head><body></body></html>');
  writeFileSync(join(site, 'page.js'), 'go()');
  writeFileSync(join(site, 'graph/graph.json'), '"sample"');
  writeFileSync(join(folder.out, 'graph.json'), '"own"');
  served = await serve(site, folder.out, 0);
  onTestFinished(served.close);
});

const get = (path: string) => fetch(served.address + path);

/** The events of the stream, one after the other. */
async function* events(): AsyncGenerator<{ event: string; data: unknown }> {
  const { body } = await get('events');
  let text = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event = '', data = ''] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      if (event !== '') yield { event, data: JSON.parse(data) };
    }
  }
}

describe('the server', () => {
  it('serves the page with the address of the events in it', async () => {
    for (const path of ['', 'index.html', '?actor=e:x']) {
      expect(await (await get(path)).text()).toContain('<meta name="dramatis-live" content="events">');
    }
    expect(await (await get('page.js')).text()).toBe('go()');
    expect((await get('nothing.js')).status).toBe(404);
  });

  it('serves the own graph in place of the sample, never from a cache', async () => {
    const answer = await get('graph/graph.json?v=1');
    expect(await answer.json()).toBe('own');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['graph/../secret.txt', 'graph/%2e%2e/secret.txt', '..%2fsecret.txt', 'graph/..%5csecret.txt'])(
    'does not serve %s from outside',
    async (path) => {
      writeFileSync(join(folder.root, 'secret.txt'), 'secret');
      expect((await get(path)).status).toBe(404);
    },
  );

  it('takes the next port when one is taken', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', () => resolve()));
    onTestFinished(() => void blocker.close());
    const address = blocker.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const second = await serve(folder.root, folder.out, port);
    onTestFinished(second.close);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  });
});

it('tells pages that join late of the last graph, but not of old problems', async () => {
  served.events.send('graph', { version: 1 });
  served.events.send('graph', { version: 2 });
  served.events.send('problem', { problems: [] });
  expect((await events().next()).value).toEqual({ event: 'graph', data: { version: 2 } });
});

describe('a live corpus', () => {
  async function goLive(): Promise<Problem[]> {
    const pipeline = fakePipeline();
    const { corpus, out } = folder;
    rmSync(join(out, 'graph.json'));
    const build = createBuilder({ corpus, out, pipeline: async () => pipeline, fingerprint: () => 'f' });
    await build();
    const problems: Problem[] = [];
    const onProblem = (problem: Problem) => problems.push(problem);
    onTestFinished(await keepLive({ build, corpus, events: served.events, onReport: () => {}, onProblem }));
    return problems;
  }

  it('tells open pages of new, changed and removed articles', async () => {
    folder.write('a.txt', 'Heiko Maas met Mike Pompeo.');
    await goLive();
    const stream = events();
    const first = stream.next();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = performance.now();
    folder.write('new/b.txt', 'Angela Merkel met Heiko Maas.');
    const { event, data } = (await first).value ?? {};
    expect(performance.now() - began).toBeLessThan(1500);
    expect(event).toBe('graph');
    expect(data).toEqual({
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      articles: 2,
      actors: 3,
      links: 2,
      newActors: ['Angela Merkel'],
      goneActors: [],
      newLinks: [['Angela Merkel', 'Heiko Maas']],
      problems: [],
    });
    folder.remove('new/b.txt');
    expect((await stream.next()).value?.data).toMatchObject({ articles: 1, goneActors: ['Angela Merkel'] });
  });

  it('tells of a failure, keeps the graph, and recovers', async () => {
    folder.write('a.txt', 'Heiko Maas met Mike Pompeo.');
    const problems = await goLive();
    const stream = events();
    const first = stream.next();
    await new Promise((resolve) => setTimeout(resolve, 100));
    folder.write('b.txt', 'Crash Test happened.');
    expect((await first).value).toMatchObject({
      event: 'problem',
      data: { problems: [{ code: 'build/failed' }] },
    });
    expect(problems).toHaveLength(1);
    folder.write('b.txt', 'Angela Merkel came.');
    expect((await stream.next()).value).toMatchObject({
      event: 'graph',
      data: { newActors: ['Angela Merkel'] },
    });
  });
});

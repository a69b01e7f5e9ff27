import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Problem } from '../../src/model.ts';
import { createBuilder } from '../../src/regenerate/build.ts';
import { keepLive } from '../../src/serve/live.ts';
import { fakePipeline } from '../regenerate/fake-pipeline.ts';
import type { Folder } from '../regenerate/folder.ts';
import { listen } from './heard-events.ts';
import { dropPrivileges } from './privileges.ts';
import { type Site, startSite } from './site.ts';

let site: Site;
let folder: Folder;
beforeEach(async () => {
  site = await startSite();
  folder = site.folder;
  rmSync(join(folder.out, 'graph.json'));
});

describe('a live corpus', () => {
  async function goLive(onReport = () => {}): Promise<Problem[]> {
    const pipeline = fakePipeline();
    const { corpus, out } = folder;
    const build = createBuilder({
      corpus,
      out,
      pipeline: async () => pipeline,
      fingerprint: () => 'f',
      program: () => 'f',
    });
    await build();
    const problems: Problem[] = [];
    const onProblem = (problem: Problem) => problems.push(problem);
    onTestFinished(await keepLive({ build, corpus, events: site.served.events, onReport, onProblem }));
    return problems;
  }

  it('tells open pages of new, changed and removed articles', async () => {
    folder.write('a.txt', 'Heiko Maas met Mike Pompeo.');
    await goLive();
    const stream = await listen(site.served.address);
    folder.write('new/b.txt', 'Angela Merkel met Heiko Maas.');
    const { event, data } = (await stream.next()).value ?? {};
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
    const stream = await listen(site.served.address);
    folder.write('b.txt', 'Crash Test happened.');
    expect((await stream.next()).value).toMatchObject({
      event: 'problem',
      data: { problems: [{ code: 'serve/build-failed' }] },
    });
    expect(problems).toHaveLength(1);
    folder.write('b.txt', 'Angela Merkel came.');
    expect((await stream.next()).value).toMatchObject({
      event: 'graph',
      data: { newActors: ['Angela Merkel'] },
    });
  });

  it('goes on where a report cannot be told', async () => {
    const tell = vi.fn().mockImplementationOnce(() => {
      throw new Error('no terminal');
    });
    const problems = await goLive(tell);
    const stream = await listen(site.served.address);
    folder.write('a.txt', 'Heiko Maas met Mike Pompeo.');
    expect((await stream.next()).value).toMatchObject({ event: 'problem' });
    expect(problems).toMatchObject([{ code: 'serve/build-failed', message: 'no terminal' }]);
    folder.write('b.txt', 'Angela Merkel came.');
    expect((await stream.next()).value).toMatchObject({ event: 'graph', data: { articles: 2 } });
  });

  it('tells of folders that it cannot follow', async () => {
    folder.write('closed/a.txt', 'Heiko Maas met Mike Pompeo.');
    const closed = join(folder.corpus, 'articles/closed');
    chmodSync(closed, 0);
    chmodSync(folder.root, 0o755);
    dropPrivileges();
    const stream = await listen(site.served.address);
    const onProblem = vi.fn();
    const build = () => Promise.reject(new Error('nothing has changed'));
    const { corpus } = folder;
    const { events } = site.served;
    onTestFinished(await keepLive({ build, corpus, events, onReport: () => {}, onProblem }));
    const problem = { code: 'serve/unwatched', where: closed };
    expect(onProblem).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(problem));
    expect((await stream.next()).value).toMatchObject({ event: 'problem', data: { problems: [problem] } });
  });
});

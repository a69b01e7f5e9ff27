import { afterEach, expect, it, vi } from 'vitest';
import { fileAt, readFrom } from '../../../src/viewer/model/files.ts';

afterEach(() => vi.unstubAllGlobals());

it('files are fetched, with what was asked for', async () => {
  const fetched = vi.fn(async () => new Response('from afar'));
  vi.stubGlobal('fetch', fetched);
  expect(await (await fileAt('graph/graph.json', { cache: 'no-cache' })).text()).toBe('from afar');
  expect(fetched.mock.calls).toEqual([['graph/graph.json', { cache: 'no-cache' }]]);
});

it('another source gives them from then on', async () => {
  vi.stubGlobal('fetch', () => expect.unreachable());
  readFrom(async (path) => new Response(`here: ${path}`));
  expect(await (await fileAt('graph/graph.json')).text()).toBe('here: graph/graph.json');
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MapReply, MapRequest } from '../../src/worker/map-protocol.ts';

const here = new EventTarget();
const replies: MapReply[] = [];
const ask = (data: MapRequest) => here.dispatchEvent(new MessageEvent('message', { data }));
const actor = { key: 'a', label: 'Anna', kind: 'person', standing: 3 } as const;
const INPUT = { actors: [actor], links: [], drawn: [], stage: { width: 400, height: 300 } };

beforeEach(async () => {
  replies.length = 0;
  vi.stubGlobal('self', Object.assign(here, { postMessage: (reply: MapReply) => replies.push(reply) }));
  await import('../../src/worker/map-worker.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('draws a map', async () => {
  ask({ id: 1, input: INPUT });
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  expect(replies[0]?.map?.places.map(({ key }) => key)).toEqual(['a']);
});

it('draws the last of several that wait, and says so of the others', async () => {
  for (const id of [2, 3, 4]) ask({ id, input: INPUT });
  await vi.waitFor(() => expect(replies).toHaveLength(3));
  expect(replies.map(({ id, map }) => [id, map !== null])).toEqual([
    [2, false],
    [3, false],
    [4, true],
  ]);
});

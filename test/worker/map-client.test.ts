import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MANY } from '../../src/map/many.ts';
import type { ActorMap } from '../../src/map/output.ts';
import { createMapClient } from '../../src/worker/map-client.ts';

const page = vi.hoisted(() => ({ mapWorkerAddress: 'map-worker.js' as string | null }));
vi.mock('../../src/worker/script-addresses.ts', () => page);

class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly asked: { id: number }[] = [];
  isOver = false;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.all.push(this);
  }
  postMessage(request: { id: number }) {
    this.asked.push(request);
  }
  reply(id: number, map: ActorMap | null, share = 1) {
    this.dispatchEvent(new MessageEvent('message', { data: { id, share, map } }));
  }
  terminate() {
    this.isOver = true;
  }
}

const STAGE = { width: 10, height: 10 };
const INPUT = { actors: [], links: [], drawn: [], stage: STAGE };
const MAP: ActorMap = { stage: STAGE, places: [], areas: [] };

beforeEach(() => {
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('starts one worker with the first map, and gives each answer to whom it belongs', async () => {
  const client = createMapClient();
  expect(FakeWorker.all).toEqual([]);
  const [one, other] = [client.draw(INPUT), client.draw(INPUT)];
  await vi.waitFor(() => expect(FakeWorker.all[0]?.asked).toHaveLength(2));
  expect(FakeWorker.all.map(({ address }) => address)).toEqual(['map-worker.js']);
  FakeWorker.all[0]?.reply(2, MAP);
  FakeWorker.all[0]?.reply(1, null);
  expect(await other).toBe(MAP);
  expect(await one).toBeNull();
});

it('bears a worker that breaks, and starts another one for the next map', async () => {
  const client = createMapClient();
  const lost = client.draw(INPUT);
  await vi.waitFor(() => expect(FakeWorker.all[0]?.asked).toHaveLength(1));
  FakeWorker.all[0]?.dispatchEvent(new Event('error'));
  expect(await lost).toBeNull();
  const next = client.draw(INPUT);
  await vi.waitFor(() => expect(FakeWorker.all[1]?.asked).toHaveLength(1));
  FakeWorker.all[1]?.reply(2, MAP);
  expect(await next).toBe(MAP);
});

const CROWD = {
  ...INPUT,
  actors: Array.from({ length: MANY + 1 }, (_, i) => {
    return { key: `${i}`, label: `${i}`, kind: 'person', standing: 1 } as const;
  }),
};

it('tells of many actors how far their map is, before it is there', async () => {
  const heard: [share: number, map: ActorMap | null][] = [];
  const map = createMapClient().draw(CROWD, (...news) => heard.push(news));
  await vi.waitFor(() => expect(FakeWorker.all[0]?.asked).toHaveLength(1));
  FakeWorker.all[0]?.reply(1, null, 0.2);
  FakeWorker.all[0]?.reply(1, MAP, 0.5);
  expect(heard).toEqual([
    [0.2, null],
    [0.5, MAP],
  ]);
  FakeWorker.all[0]?.reply(1, { ...MAP, areas: [] });
  expect(await map).toEqual({ ...MAP, areas: [] });
});

it('lets nobody wait for a map of many that nobody wants any more', async () => {
  const client = createMapClient();
  const long = client.draw(CROWD);
  await vi.waitFor(() => expect(FakeWorker.all[0]?.asked).toHaveLength(1));
  const next = client.draw(INPUT);
  expect(await long).toBeNull();
  await vi.waitFor(() => expect(FakeWorker.all[1]?.asked).toHaveLength(1));
  expect(FakeWorker.all.map(({ isOver }) => isOver)).toEqual([true, false]);
  FakeWorker.all[1]?.reply(2, MAP);
  expect(await next).toBe(MAP);
});

it('draws in the thread of the page where that may have no worker', async () => {
  page.mapWorkerAddress = null;
  const map = await createMapClient().draw(INPUT);
  page.mapWorkerAddress = 'map-worker.js';
  expect(map).toEqual(MAP);
  expect(FakeWorker.all).toEqual([]);
});

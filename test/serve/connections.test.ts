import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/serve/connections.ts';
import { GRAPH, received, type Site, startSite } from './site.ts';

const isAlive = async (site: Site) => (await site.ask('/graph/graph.json')).body === GRAPH;
const many = (count: number, make: () => Promise<Socket>) => Promise.all(Array.from({ length: count }, make));

/** A connection that begins a request and never ends it. */
async function dawdler(site: Site): Promise<Socket> {
  const socket = site.open();
  await once(socket, 'connect');
  socket.write('GET / HTTP/1.1\r\nHost: 127');
  return socket;
}

/** A connection that listens to the events, once it does. */
async function listener(site: Site): Promise<Socket> {
  const socket = site.open();
  socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\n\r\n`);
  await once(socket, 'data');
  return socket;
}

describe('a server', () => {
  it('answers beside 400 slow requests and 400 listeners, and all of these hear', async () => {
    const site = await startSite();
    await many(400, () => dawdler(site));
    const listeners = await many(400, () => listener(site));
    expect(await isAlive(site)).toBe(true);
    const heard = listeners.map((socket) => once(socket, 'data'));
    site.served.events.send('graph', { version: 'next' });
    for (const [chunk] of await Promise.all(heard)) expect(String(chunk)).toContain('next');
  });

  it('lets those make way that have kept it waiting longest', async () => {
    const site = await startSite({ ...LIMITS, connections: 10 });
    const listening = await listener(site);
    const first = await dawdler(site);
    await many(30, () => dawdler(site));
    expect(await isAlive(site)).toBe(true);
    await expect.poll(() => first.destroyed).toBe(true);
    expect(listening.destroyed).toBe(false);
  });

  it('takes no more connections where all are busy, and goes on', async () => {
    const site = await startSite({ ...LIMITS, connections: 5 });
    const listeners = await many(5, () => listener(site));
    await expect(site.ask('/graph/graph.json')).rejects.toThrow();
    for (const socket of listeners) socket.destroy();
    await expect.poll(() => isAlive(site).catch(() => false)).toBe(true);
  });

  it('waits for a request only so long', async () => {
    const site = await startSite({ ...LIMITS, arrival: 100 });
    expect(await received(await dawdler(site))).toContain(' 408 ');
  });

  it('waits only so long for an answer to be taken', async () => {
    const site = await startSite({ ...LIMITS, silence: 100 });
    await received(await listener(site));
  });

  it('tells more pages than it can that it cannot', async () => {
    const site = await startSite({ ...LIMITS, listeners: 2 });
    await many(2, () => listener(site));
    expect(await site.ask('/events')).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
    expect(await isAlive(site)).toBe(true);
  });
});

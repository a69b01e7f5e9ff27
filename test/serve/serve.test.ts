import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { type Served, serve } from '../../src/serve/serve.ts';
import { startSite } from './site.ts';

/** A port that is taken until the test ends. */
async function takenPort(wanted = 0): Promise<number> {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(wanted, '127.0.0.1', () => resolve()));
  onTestFinished(() => void blocker.close());
  const address = blocker.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function serveFrom(port: number): Promise<Served> {
  const { page, folder } = await startSite();
  const served = await serve(page, folder.out, port);
  onTestFinished(served.close);
  return served;
}

it('takes the next port when one is taken', async () => {
  const port = await takenPort();
  const { address } = await serveFrom(port);
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
});

it('says so when the last of all ports is taken', async () => {
  await takenPort(65_535).catch(() => {});
  await expect(serveFrom(65_535)).rejects.toThrow('EADDRINUSE');
});

it('ends all connections when it is closed, listeners and slow ones too', async () => {
  const { served, open, port } = await startSite();
  const sockets = ['/events', '/'].map((path) => {
    const socket = open();
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`);
    return socket;
  });
  sockets[0]?.write('\r\n');
  const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  await new Promise((resolve) => sockets[0]?.once('readable', resolve));
  await served.close();
  for (const socket of sockets) socket.resume();
  await Promise.all(closed);
});

import { once } from 'node:events';
import { expect, it } from 'vitest';
import { listen } from './heard-events.ts';
import { startSite } from './site.ts';

it('tells pages that join late of the last graph, but not of old problems', async () => {
  const { served } = await startSite();
  served.events.send('graph', { version: 1 });
  served.events.send('graph', { version: 2 });
  served.events.send('problem', { problems: [] });
  const { value } = await (await listen(served.address)).next();
  expect(value).toEqual({ event: 'graph', data: { version: 2 } });
});

it('lets a page go that takes nothing, before that fills the memory', async () => {
  const { served, open, port, ask } = await startSite();
  const sleeper = open();
  sleeper.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  await once(sleeper, 'readable');
  const large = { text: 'x'.repeat(1_000_000) };
  for (let i = 0; i < 20; i++) served.events.send('problem', large);
  sleeper.resume();
  await once(sleeper, 'close');
  expect(sleeper.bytesRead).toBeLessThan(15_000_000);
  expect(await ask('/')).toMatchObject({ status: 200 });
});

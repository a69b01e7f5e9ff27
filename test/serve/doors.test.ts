import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { GRAPH, type Site, startSite } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await startSite();
});

describe('the page', () => {
  it.each(['/', '/index.html', '/?actor=e:x'])('knows where the events are: %s', async (path) => {
    const { headers, body } = await site.ask(path);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toMatch(
      /<meta name="dramatis-live" content="events"><meta name="dramatis-token" content="[0-9a-f]{64}"><\/head>/,
    );
  });

  it('that is just being built comes when it is there', async () => {
    rmSync(join(site.page, 'index.html'));
    expect(await site.ask('/')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
      body: expect.stringContaining('npm run build'),
    });
    writeFileSync(join(site.page, 'index.html'), '<head></head>');
    expect(await site.ask('/')).toMatchObject({ status: 200 });
  });
});

it('the own graph stands in place of the sample, and no cache keeps it', async () => {
  expect(await site.ask('/graph/graph.json?v=1')).toMatchObject({
    status: 200,
    headers: { 'cache-control': 'no-cache', 'content-type': 'application/json; charset=utf-8' },
    body: GRAPH,
  });
  expect(await site.ask('/graph/articles/1.json')).toMatchObject({ status: 200, body: '"article"' });
});

it('an address that is none is refused', async () => {
  for (const path of ['http://evil.example/', `http://127.0.0.1:${site.port}/page.js`, '*', 'page.js']) {
    expect([path, (await site.ask(path)).status]).toEqual([path, 400]);
  }
});

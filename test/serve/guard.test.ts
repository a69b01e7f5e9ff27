import { beforeEach, describe, expect, it } from 'vitest';
import { GRAPH, type Site, startSite } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await startSite();
});

const DOORS = ['/', '/page.js', '/graph/graph.json', '/events'];

describe('a request under another name', () => {
  it.each(DOORS)('is not answered at %s', async (path) => {
    const own = `127.0.0.1:${site.port}`;
    const others = ['evil.example', `evil.example:${site.port}`, '127.0.0.1', `127.0.0.1:${site.port + 1}`];
    const tricks = [
      `${own}.evil.example`,
      `x@${own}`,
      `${own}#`,
      ` ${own} x`,
      `${own}, evil.example`,
      '[::1]',
    ];
    for (const host of [...others, ...tricks]) {
      const { status, body } = await site.ask(path, { headers: { host } });
      expect([host, status]).toEqual([host, 403]);
      expect(body).toBe(`Only http://127.0.0.1:${site.port}/ is served here, under no other name.\n`);
    }
  });

  it('is none under the names of this machine', async () => {
    for (const name of ['127.0.0.1', 'localhost', 'LocalHost', '[::1]']) {
      const { status, body } = await site.ask('/graph/graph.json', {
        headers: { host: `${name}:${site.port}` },
      });
      expect([name, status, body]).toEqual([name, 200, GRAPH]);
    }
  });

  it('is one with no Host, or with two', async () => {
    const own = `Connection: close\r\nHost: 127.0.0.1:${site.port}\r\n`;
    expect(await site.exchange('GET /graph/graph.json HTTP/1.0\r\n\r\n')).toContain(' 403 ');
    expect(await site.exchange('GET /graph/graph.json HTTP/1.1\r\n\r\n')).toContain(' 400 ');
    expect(await site.exchange(`GET / HTTP/1.1\r\n${own}Host: evil.example\r\n\r\n`)).toContain(' 400 ');
    expect(await site.exchange(`GET / HTTP/1.1\r\nHost: evil.example\r\n${own}\r\n`)).toContain(' 400 ');
  });
});

describe('methods', () => {
  it.each(DOORS)('that could change something are refused at %s', async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const { status, headers } = await site.ask(path, { method });
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  it.each(DOORS.slice(0, 3))('HEAD tells at %s what GET would bring, without bringing it', async (path) => {
    const [head, get] = [await site.ask(path, { method: 'HEAD' }), await site.ask(path)];
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(String(get.body.length));
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  });

  it('HEAD of the events does not listen', async () => {
    expect(await site.ask('/events', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
});

it('every answer bears the headers that protect it, refusals too', async () => {
  const asked = [
    site.ask('/'),
    site.ask('/graph/graph.json'),
    site.ask('/events', { method: 'HEAD' }),
    site.ask('/nothing'),
    site.ask('/', { method: 'POST' }),
    site.ask('/', { headers: { host: 'evil.example' } }),
  ];
  for (const { headers } of await Promise.all(asked)) {
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-type']).toBeDefined();
  }
});

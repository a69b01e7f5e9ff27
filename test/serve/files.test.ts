import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dropPrivileges } from './privileges.ts';
import { GRAPH, received, SECRET, type Site, startSite } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await startSite();
});

const isAlive = async () => (await site.ask('/graph/graph.json')).body === GRAPH;

describe('files', () => {
  it('come with the type and size they have', async () => {
    expect(await site.ask('/page.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'content-length': '4' },
      body: 'go()',
    });
    expect(await site.ask('/empty.css')).toMatchObject({ status: 200, headers: { 'content-length': '0' } });
  });

  it.each(['', '/', '/articles', '/articles/', '/articles/2.json', '/graph.json/', '/graph.json/x'])(
    'that are none are not there: /graph%s',
    async (path) => expect(await site.ask(`/graph${path}`)).toMatchObject({ status: 404 }),
  );

  it('with names longer than the system knows are not there', async () => {
    expect(await site.ask(`/graph/${'a'.repeat(300)}`)).toMatchObject({ status: 404 });
  });

  it('that the server may not read are refused, and it lives on', async () => {
    chmodSync(join(site.folder.out, 'articles/1.json'), 0);
    chmodSync(site.folder.root, 0o755);
    dropPrivileges();
    expect(await site.ask('/graph/articles/1.json')).toMatchObject({ status: 403 });
    expect(await isAlive()).toBe(true);
  });

  it('that are pipes do not hold it up', async () => {
    execFileSync('mkfifo', [join(site.folder.out, 'pipe.json')]);
    expect(await site.ask('/graph/pipe.json')).toMatchObject({ status: 404 });
  });
});

describe('a wish for a range', () => {
  it.each(['500-100', '10-99999999999999999999', '-5', '5-', '0-0', '9-2', '--1', 'x-y', '0-0,2-3', '-', ''])(
    'is passed over: bytes=%s',
    async (range) => {
      const { status, body } = await site.ask('/graph/graph.json', { headers: { range: `bytes=${range}` } });
      expect([status, body]).toEqual([200, GRAPH]);
    },
  );
});

describe('what lies outside', () => {
  it.each([
    ...['/../secret.txt', '/graph/../../secret.txt', '/graph/../graph.json', '//secret.txt', '/./page.js'],
    ...['/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%252e%252e%252fsecret.txt', '/graph/%2e%2e%2fsecret.txt'],
    ...[
      '/..\\secret.txt',
      '/graph/..%5csecret.txt',
      '/..%00/secret.txt',
      '/page.js%00.html',
      '/%c0%ae%c0%ae/secret.txt',
    ],
    ...[
      '/../site-secret.txt',
      '/.hidden',
      '/graph/.hidden',
      '/%2ehidden',
      '/%',
      '/page.js::$DATA',
      '/page.js.',
    ],
  ])('is not there: %s', async (path) => {
    const { status, body } = await site.ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain(SECRET);
  });

  it.each(['/link.json', '/graph/link.json', '/up/secret.txt', '/graph/up/secret.txt'])(
    'is not reached by a link: %s',
    async (path) => {
      const { status, body } = await site.ask(path);
      expect([status, body]).toEqual([403, 'The link leads out of the folder that is served.\n']);
    },
  );
});

it('an answer whose file became shorter meanwhile breaks off', async () => {
  const file = join(site.folder.out, 'large.json');
  writeFileSync(file, Buffer.alloc(30_000_000, 'x'));
  const socket = site.open();
  socket.write(`GET /graph/large.json HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\n\r\n`);
  await once(socket, 'readable');
  truncateSync(file, 1000);
  expect((await received(socket)).length).toBeLessThan(30_000_000);
  expect(await isAlive()).toBe(true);
});

it('a client that goes away in the middle leaves no file open', async () => {
  writeFileSync(join(site.folder.out, 'large.json'), Buffer.alloc(30_000_000, 'x'));
  for (let i = 0; i < 20; i++) {
    const socket = site.open();
    socket.write(`GET /graph/large.json HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\n\r\n`);
    await once(socket, 'readable');
    socket.destroy();
  }
  expect(await isAlive()).toBe(true);
});

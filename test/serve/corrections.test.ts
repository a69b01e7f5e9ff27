/** The door through which the page writes: open to the page that is served here, closed to everybody else. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Site, startSite } from './site.ts';
import { createWriter, type Writer } from './writer.ts';

let site: Site;
let file: string;
let post: Writer;

beforeEach(async () => {
  site = await startSite();
  mkdirSync(site.folder.corpus, { recursive: true });
  file = join(site.folder.corpus, 'corrections.yaml');
  post = await createWriter(site, '/corrections');
});

const ADD = { do: 'add', entries: [{ same: ['Otto Kern (person)', 'O. Kern (person)'], note: 'one man' }] };

it('writes a correction of its own page, once, and takes it back', async () => {
  expect(await post(ADD)).toEqual({ status: 200, body: '{"changed":true}' });
  expect(readFileSync(file, 'utf8')).toContain(
    '- same: [Otto Kern (person), O. Kern (person)]\n  note: one man\n',
  );
  expect(await post(ADD)).toEqual({ status: 200, body: '{"changed":false}' });
  expect(await post({ ...ADD, do: 'take back' })).toEqual({ status: 200, body: '{"changed":true}' });
  expect(readFileSync(file, 'utf8')).not.toContain('Kern');
});

it('tells what the file says, under the own name of the machine', async () => {
  expect(await site.ask('/corrections')).toMatchObject({ status: 200, body: '' });
  await post(ADD);
  expect(await site.ask('/corrections')).toMatchObject({ status: 200, body: readFileSync(file, 'utf8') });
  expect((await post('', { host: 'rebound.example' }, 'GET')).status).toBe(403);
});

describe('nobody else may write:', () => {
  it.each([
    ['a page elsewhere', { origin: 'https://evil.example' }],
    ['a page of another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an address', { origin: 'null' }],
    ['a form or a script that says no origin', { origin: undefined }],
    ['a page that knows no token', { 'x-dramatis-token': undefined }],
    ['a page that guesses the token', { 'x-dramatis-token': 'f'.repeat(64) }],
    ['a page with the token of another length', { 'x-dramatis-token': 'f' }],
    ['a form, which can send text without asking', { 'content-type': 'text/plain' }],
    ['a page of another site of this machine', { 'sec-fetch-site': 'same-site' }],
    [
      'a name that was pointed at this machine',
      { host: 'rebound.example', origin: 'http://rebound.example' },
    ],
    ['the same with the right port', { host: 'rebound.example:4747', origin: 'http://rebound.example:4747' }],
  ])('%s', async (_, headers) => {
    expect(await post(ADD, headers)).toMatchObject({ status: 403 });
    expect(existsSync(file)).toBe(false);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS'])('the method %s', async (method) => {
    expect(await post('', {}, method)).toMatchObject({ status: 405 });
  });
});

it.each([
  ['{', 400],
  ['null', 400],
  [{ do: 'burn', entries: [] }, 400],
  [{ do: 'add', entries: ['x'] }, 400],
  [{ do: 'add', entries: [{ frob: 'x' }] }, 400],
  [{ do: 'add', entries: [{ same: ['A'] }] }, 400],
  ['x'.repeat(200_000), 413],
])('refuses what is no correction: %j', async (body, status) => {
  expect(await post(body)).toMatchObject({ status });
  expect(existsSync(file)).toBe(false);
});

it('says what contradicts, and writes nothing then', async () => {
  await post(ADD);
  const before = readFileSync(file, 'utf8');
  const against = { do: 'add', entries: [{ distinct: ['Otto Kern', 'O. Kern'] }] };
  expect(await post(against)).toMatchObject({
    status: 409,
    body: expect.stringContaining('corrections.yaml:3'),
  });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

it('many at once lose nothing', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `Name ${i}`);
  await Promise.all(names.map((name) => post({ do: 'add', entries: [{ ignore: name }] })));
  expect(readFileSync(file, 'utf8').match(/^- ignore/gm)).toHaveLength(names.length);
});

it('a server without a corpus has no such door', async () => {
  const other = await startSite(undefined, false);
  expect((await other.ask('/')).body).not.toContain('dramatis-token');
  expect(await other.ask('/corrections', { method: 'POST' })).toMatchObject({ status: 405 });
});

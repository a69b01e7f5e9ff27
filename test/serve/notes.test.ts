/** The door to the notes: the page that is served here reads and writes them, nobody else writes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { type Site, startSite } from './site.ts';
import { createWriter, type Writer } from './writer.ts';

let site: Site;
let file: string;
let write: Writer;

beforeEach(async () => {
  site = await startSite();
  mkdirSync(site.folder.corpus, { recursive: true });
  file = join(site.folder.corpus, 'notes.yaml');
  write = await createWriter(site, '/notes');
});

const NOTE = { note: 'Ask for the contract.', actor: 'Irak' };

it('writes, changes and removes a note, and gives the file', async () => {
  expect(await write({ add: NOTE })).toEqual({ status: 200, body: '{"changed":true}' });
  expect(await write({ add: NOTE })).toEqual({ status: 200, body: '{"changed":false}' });
  expect((await site.ask('/notes')).body).toBe(readFileSync(file, 'utf8'));
  await write({ remove: NOTE, add: { ...NOTE, note: 'Asked.' } });
  expect(readFileSync(file, 'utf8')).toContain('- note: Asked.\n  actor: Irak\n');
  await write({ remove: { ...NOTE, note: 'Asked.' } });
  expect(readFileSync(file, 'utf8')).not.toContain('Irak');
});

it.each([
  ['a page elsewhere', { origin: 'https://evil.example' }],
  ['a page that knows no token', { 'x-dramatis-token': undefined }],
  ['a form', { 'content-type': 'text/plain' }],
  ['a name that was pointed at this machine', { host: 'rebound.example', origin: 'http://rebound.example' }],
])('is closed to %s', async (_, headers) => {
  expect(await write({ add: NOTE }, headers)).toMatchObject({ status: 403 });
  expect(existsSync(file)).toBe(false);
});

it.each([[null], [{}], [{ add: { note: 'x' } }], [{ add: 'x' }], [{ remove: { view: '' } }], ['{']])(
  'refuses what is no note: %j',
  async (body) => {
    expect(await write(body)).toMatchObject({ status: 400 });
  },
);

it('says in which line the file cannot be read, and leaves it alone', async () => {
  writeFileSync(file, '- note: [\n');
  expect(await write({ add: NOTE })).toMatchObject({
    status: 409,
    body: expect.stringContaining('notes.yaml:'),
  });
  expect(readFileSync(file, 'utf8')).toBe('- note: [\n');
});

it('is empty where nothing was noted, and not there without a corpus', async () => {
  expect(await site.ask('/notes')).toMatchObject({ status: 200, body: '' });
  const other = await startSite(undefined, false);
  expect((await other.ask('/notes')).status).toBe(404);
});

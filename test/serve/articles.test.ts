/** The door to the articles: the page that is served here saves files, nobody else does. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { type Site, startSite } from './site.ts';
import { createWriter, type Writer } from './writer.ts';

let site: Site;
let write: Writer;
let folder: string;

beforeEach(async () => {
  site = await startSite();
  folder = join(site.folder.corpus, 'articles/added');
  write = await createWriter(site, '/articles');
});

const FILE = { add: { name: 'a.txt', content: Buffer.from('Grüße aus Köln').toString('base64') } };

it('saves a file byte by byte', async () => {
  expect(await write(FILE)).toMatchObject({ status: 200 });
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Grüße aus Köln');
});

it.each([
  ['a page elsewhere', { origin: 'https://evil.example' }],
  ['a page that knows no token', { 'x-dramatis-token': undefined }],
  ['a form', { 'content-type': 'text/plain' }],
])('is closed to %s', async (_, headers) => {
  expect(await write(FILE, headers)).toMatchObject({ status: 403 });
  expect(existsSync(folder)).toBe(false);
});

it.each([[null], [{}], [{ add: { name: 'a.txt', content: '' } }], [{ add: { name: '', content: 'YQ==' } }]])(
  'refuses what is no file: %j',
  async (body) => {
    expect(await write(body)).toMatchObject({ status: 400 });
    expect(existsSync(folder)).toBe(false);
  },
);

it('is read by nobody', async () => {
  expect((await site.ask('/articles')).status).toBe(405);
});

import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readBytes, utf8 } from '../files.ts';

it('an archive gives the articles of all its files, and counts what is none', async () => {
  const bytes = zipSync({
    'a.txt': utf8('Eins.'),
    'deep/b.jsonl': utf8('{"text": "Zwei."}\n{"text": "Drei."}'),
    'deep/c.png': utf8('x'),
    '__MACOSX/a.txt': utf8('x'),
    '.hidden/a.txt': utf8('x'),
  });
  expect(await readBytes('x.zip', bytes)).toMatchObject({
    articles: [{ id: 'x.zip/a' }, { id: 'x.zip/deep/b#1' }, { id: 'x.zip/deep/b#2' }],
    problems: [{ code: 'read/unknown', where: 'x.zip', message: expect.stringContaining('1 .png') }],
  });
});

it('names that lead out of the archive lead nowhere', async () => {
  const bytes = zipSync({ '../../../etc/a.txt': utf8('Eins.'), '/b.txt': utf8('Zwei.') });
  expect((await readBytes('x.zip', bytes)).articles.map(({ id }) => id)).toEqual(['x.zip/etc/a', 'x.zip/b']);
});

it('a broken file in it costs only itself', async () => {
  const bytes = zipSync({ 'a.zip': utf8('no archive'), 'b.txt': utf8('Zwei.') });
  expect(await readBytes('x.zip', bytes)).toMatchObject({
    articles: [{ text: 'Zwei.' }],
    problems: [{ code: 'read/damaged', where: 'x.zip/a.zip' }],
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addEach, addFile } from '../../src/regenerate/add.ts';
import { createCorpusReader } from '../../src/regenerate/corpus.ts';
import { temporaryFolder } from './folder.ts';

const PAGE =
  '<html lang="de"><meta name="date" content="2020-01-06"><article><h1>Wahl in Köln</h1><p>Merkel kam.</p></article>';

it('a file is copied as it is, once, and beside another of its name', async () => {
  const { root, corpus } = temporaryFolder();
  const file = join(root, 'a.txt');
  writeFileSync(file, 'Eins.');
  expect((await addFile(corpus, file)).files).toMatchObject([{ path: 'articles/added/a.txt', isNew: true }]);
  expect((await addFile(corpus, file)).files).toMatchObject([{ path: 'articles/added/a.txt', isNew: false }]);
  writeFileSync(file, 'Zwei.');
  expect((await addFile(corpus, file)).files).toMatchObject([
    { path: 'articles/added/a-2.txt', isNew: true },
  ]);
  expect(readFileSync(join(corpus, 'articles/added/a.txt'), 'utf8')).toBe('Eins.');
});

it('a file in which nothing can be read is not added, and told', async () => {
  const { root, corpus } = temporaryFolder();
  const file = join(root, 'a.exe');
  writeFileSync(file, 'x');
  expect(await addFile(corpus, file)).toMatchObject({ files: [], problems: [{ code: 'read/format' }] });
});

it('an article becomes a file of its own, which is read as the same article', async () => {
  const { root, corpus } = temporaryFolder();
  const file = join(root, 'page.html');
  writeFileSync(file, PAGE);
  const { files } = await addEach(corpus, file, { url: 'https://example.org/a' });
  expect(files).toMatchObject([{ path: 'articles/added/2020-01-06-wahl-in-koln.json' }]);
  const article = files[0]?.articles[0];
  expect(article).toMatchObject({ title: 'Wahl in Köln', date: '2020-01-06', url: 'https://example.org/a' });
  const { articles } = await createCorpusReader(corpus)();
  expect(articles).toEqual([{ ...article, id: 'added/2020-01-06-wahl-in-koln' }]);
});

it('the address that a page states of itself counts', async () => {
  const { root, corpus } = temporaryFolder();
  const file = join(root, 'page.html');
  writeFileSync(file, `<link rel="canonical" href="https://example.org/own">${PAGE}`);
  const { files } = await addEach(corpus, file, { url: 'https://example.org/a?utm=x' });
  expect(files[0]?.articles[0]?.url).toBe('https://example.org/own');
});

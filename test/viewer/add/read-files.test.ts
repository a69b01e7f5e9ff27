// @vitest-environment happy-dom
import { gzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFiles } from '../../../src/viewer/add/read-files.ts';

it('reads texts, pages and lists as the program does', async () => {
  const { articles, problems } = await readFiles([
    new File(['Der Text.'], 'a.txt'),
    new File(
      [
        '<html><head><title>Titel</title></head><body><article><p>Ein Absatz, der lang genug ist, um einer zu sein.</p></article></body></html>',
      ],
      'b.html',
    ),
    new File(['{"id":"c","text":"Eins."}\n{"id":"d","text":"Zwei.","date":"2020-01-02"}\n'], 'c.jsonl'),
  ]);
  expect(problems).toEqual([]);
  expect(articles.map(({ id }) => id)).toEqual(['added/a', 'added/b', 'c', 'd']);
  expect(articles.map(({ title, date }) => title ?? date)).toEqual([
    undefined,
    'Titel',
    undefined,
    '2020-01-02',
  ]);
});

it('unpacks archives, and reads each file in them', async () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const zip = zipSync({
    'a/eins.txt': text('Eins.'),
    'zwei.jsonl': text('{"id":"z","text":"Zwei."}\n'),
    'x.exe': text(''),
  });
  const { articles, problems } = await readFiles([new File([zip], 'viele.zip')]);
  expect(articles.map(({ id, text: said }) => [id, said])).toEqual([
    ['added/viele.zip/a/eins', 'Eins.'],
    ['z', 'Zwei.'],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['read/unknown']);
  const broken = await readFiles([new File(['PK broken'], 'kaputt.zip')]);
  expect([broken.articles, broken.problems.length]).toEqual([[], 1]);
});

it('of very many articles takes the first, and says so', async () => {
  const rows = Array.from({ length: 600 }, (_, i) => `{"id":"a${i}","text":"Text ${i}."}`).join('\n');
  const { articles, problems } = await readFiles([new File([rows], 'viele.jsonl')]);
  expect([articles.length, problems.map(({ code }) => code)]).toEqual([500, ['viewer/many']]);
});

it('says what it leaves to the program', async () => {
  const large = new File(['x'], 'large.txt');
  Object.defineProperty(large, 'size', { value: 50_000_000 });
  const { articles, problems } = await readFiles([new File(['x'], 'a.pdf'), new File(['x'], 'a.exe'), large]);
  expect(articles).toEqual([]);
  expect(problems.map(({ where }) => where)).toEqual(['added/a.pdf', 'added/a.exe', 'large.txt']);
  expect(problems[0]?.hint).toContain('dramatis add');
});

it('leaves the same to the program where it lies in archives', async () => {
  const mail = new TextEncoder().encode('Subject: Gruß\r\n\r\nEin Text.\r\n');
  const zip = zipSync({ 'a.pdf': mail, 'b.eml': mail, 'c.txt': mail });
  const { articles, problems } = await readFiles([
    new File([zip], 'viele.zip'),
    new File([gzipSync(mail)], 'd.mbox.gz'),
  ]);
  expect(articles.map(({ id }) => id)).toEqual(['added/viele.zip/c']);
  expect(problems.map(({ code, where }) => [code, where])).toEqual([
    ['read/packed', 'added/viele.zip/a.pdf'],
    ['read/packed', 'added/viele.zip/b.eml'],
    ['read/packed', 'added/d.mbox'],
  ]);
});

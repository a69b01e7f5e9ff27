// @vitest-environment happy-dom
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

it('says what it leaves to the program', async () => {
  const large = new File(['x'], 'large.txt');
  Object.defineProperty(large, 'size', { value: 50_000_000 });
  const { articles, problems } = await readFiles([new File(['x'], 'a.pdf'), new File(['x'], 'a.exe'), large]);
  expect(articles).toEqual([]);
  expect(problems.map(({ where }) => where)).toEqual(['a.pdf', 'added/a.exe', 'large.txt']);
  expect(problems[0]?.hint).toContain('dramatis add');
});

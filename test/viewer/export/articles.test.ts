import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/graph/article-file.ts';
import { articlesFrom } from '../../../src/viewer/export/articles.ts';

const COUNT = 50;
const graph = new UndirectedGraph();
const heads = Array.from(
  { length: COUNT },
  (_, i) => [`a${i + 100}`, { file: `${i}`, title: `T${i}` }] as const,
);
graph.setAttribute('articles', Object.fromEntries([...heads].reverse()));

it('come in the order of their ids, each asked for once, those that cannot be had left out', async () => {
  const asked: string[] = [];
  const articles = articlesFrom(async (file) => {
    asked.push(file);
    return file === '7' ? null : parseArticle({ text: file });
  });
  const read: unknown[] = [];
  for await (const { id, head, text } of articles(graph)) read.push([id, head.title, text]);
  expect(asked).toEqual(heads.map(([, { file }]) => file));
  expect(read).toEqual(heads.filter((_, i) => i !== 7).map(([id, { file, title }]) => [id, title, file]));
});

it('only a few are asked for before they are needed', async () => {
  let asked = 0;
  const articles = articlesFrom(async () => {
    asked += 1;
    return parseArticle({ text: 'x' });
  });
  for await (const _ of articles(graph)) break;
  expect(asked).toBeGreaterThan(1);
  expect(asked).toBeLessThan(COUNT / 2);
});

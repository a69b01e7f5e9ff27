import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { articles } from '../../../src/write/tables/articles.ts';
import { articlesOf } from '../material.ts';
import { rowsOf } from './tables.ts';

function graph(...labels: readonly string[]): UndirectedGraph {
  const made = new UndirectedGraph();
  made.setAttribute('articles', {
    b: { title: 'Zwei', date: '2021' },
    a: { url: 'https://example.org/a', copyOf: 'b' },
  });
  for (const label of labels) made.addNode(`e:${label}`, { label });
  return made;
}

it('is a row for each article, with what is known of it and counts', async () => {
  const rows = await rowsOf(articles, graph('Iran', 'Irak'));
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(rows[0]).toMatchObject({
    url: 'https://example.org/a',
    copy_of: 'b',
    language: 'de',
    title: undefined,
  });
  expect(rows[1]).toMatchObject({
    title: 'Zwei',
    date: '2021',
    actors: 2,
    mentions: 2,
    sentences: 2,
    characters: 14,
  });
});

it('leaves out articles that mention nobody of the part', async () => {
  const rows = await rowsOf(articles, graph('Oman'), { articles: articlesOf(graph('Iran')) });
  expect(rows).toEqual([]);
});

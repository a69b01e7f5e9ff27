import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { mentions } from '../../../src/write/tables/mentions.ts';
import { articlesOf } from '../material.ts';
import { rowsOf } from './tables.ts';

function graph(...labels: readonly string[]): UndirectedGraph {
  const made = new UndirectedGraph();
  made.setAttribute('articles', {
    a: { title: 'Treffen in Genf', date: '2021-06-16', source: 'Blatt' },
    b: {},
  });
  for (const label of labels) made.addNode(`e:${label}`, { label, kind: 'person' });
  return made;
}

it('is a row for each mention, with its words, its sentence and where that stands', async () => {
  const rows = await rowsOf(mentions, graph('Biden', 'Putin'));
  expect(rows).toHaveLength(4);
  expect(rows[1]).toMatchObject({
    actor: 'e:Putin',
    text: 'Putin',
    sentence: 'Putin – ',
    article: 'a',
    date: '2021-06-16',
    title: 'Treffen in Genf',
    sentence_number: 1,
    start: 8,
    end: 13,
  });
});

it('of a part of the graph holds its actors only', async () => {
  const part = graph('Biden');
  const rows = await rowsOf(mentions, part, { articles: articlesOf(graph('Biden', 'Putin')) });
  expect(rows.map(({ actor, article }) => [actor, article])).toEqual([
    ['e:Biden', 'a'],
    ['e:Biden', 'b'],
  ]);
});

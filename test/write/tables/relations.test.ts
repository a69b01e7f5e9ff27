import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { relations } from '../../../src/write/tables/relations.ts';
import { rowsOf } from './tables.ts';

const COUNTS = { statements: 3, articles: 2, sources: 1, rules: ['r', 's'] };

it('is a row for what is stated of an actor or a link, with both ends of a link', async () => {
  const graph = new UndirectedGraph();
  graph.addNode('e:a', {
    label: 'Angela Merkel',
    relations: [{ type: 'occupation', from: 'e:a', role: 'Physikerin', status: 'former', where: [['x', 2]] }],
  });
  graph.addNode('e:b', { label: 'CDU' });
  graph.addUndirectedEdgeWithKey('l', 'e:a', 'e:b', {
    relations: [
      { type: 'party', from: 'e:a', status: 'held', ...COUNTS, said: 1, first: '2020', where: [['x', 0]] },
      { type: 'country', from: 'e:b', status: 'held', ...COUNTS, where: [] },
    ],
  });
  expect(await rowsOf(relations, graph)).toEqual([
    expect.objectContaining({
      ...{ type: 'occupation', subject: 'e:a', role: 'Physikerin', status: 'former', object: undefined },
      ...{ statements: 1, said: 0, article: 'x', sentence_number: 2, wikidata: undefined },
    }),
    {
      ...{ type: 'party', subject: 'e:a', subject_label: 'Angela Merkel', role: undefined, status: 'held' },
      ...{ object: 'e:b', object_label: 'CDU', first: '2020', last: undefined, said: 1 },
      ...{ statements: 3, articles: 2, sources: 1, article: 'x', sentence_number: 0 },
      ...{ rules: 'r | s', wikidata: 'P102' },
    },
    expect.objectContaining({ type: 'country', subject: 'e:b', object: 'e:a', article: undefined }),
  ]);
});

it('is empty where nothing is stated, and for statements that make no sense', async () => {
  const graph = new UndirectedGraph();
  graph.addNode('e:a', { relations: 'none' });
  graph.addNode('e:b', { relations: [null, { type: 'no type', from: 'e:b' }, { type: 'party' }] });
  expect(await rowsOf(relations, graph)).toEqual([]);
});

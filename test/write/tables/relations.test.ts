import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { relations } from '../../../src/write/tables/relations.ts';
import { rowsOf } from './tables.ts';

it('is a row for each statement, with both ends where it is one about a link', async () => {
  const graph = new UndirectedGraph();
  graph.addNode('e:a', { label: 'Ursula von der Leyen', facts: [['office', 'e:a', 'x', 2]] });
  graph.addNode('e:b', { label: 'Europäische Kommission' });
  graph.addUndirectedEdgeWithKey('l', 'e:a', 'e:b', {
    facts: [
      ['leads', 'e:a', 'x', 0],
      ['named', 'e:b', 'y', 7],
    ],
  });
  expect(await rowsOf(relations, graph)).toEqual([
    expect.objectContaining({
      type: 'office',
      subject: 'e:a',
      object: undefined,
      article: 'x',
      sentence_number: 2,
    }),
    {
      type: 'leads',
      subject: 'e:a',
      object: 'e:b',
      subject_label: 'Ursula von der Leyen',
      object_label: 'Europäische Kommission',
      article: 'x',
      sentence_number: 0,
    },
    expect.objectContaining({ type: 'named', subject: 'e:b', object: 'e:a', sentence_number: 7 }),
  ]);
});

it('is empty where nothing is stated, and for statements that make no sense', async () => {
  const graph = new UndirectedGraph();
  graph.addNode('e:a', { facts: 'none' });
  graph.addNode('e:b', { facts: [null, ['only a type']] });
  expect(await rowsOf(relations, graph)).toHaveLength(2);
});

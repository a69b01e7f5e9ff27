import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { edgesOf, nodesOf } from '../../src/write/order.ts';

const graph = new UndirectedGraph();
for (const node of ['b', 'a', 'Z', 'ä']) graph.addNode(node, { label: node });
graph.addUndirectedEdgeWithKey('2', 'b', 'a', { weight: 1 });
graph.addUndirectedEdgeWithKey('1', 'b', 'ä');

it('nodes are sorted by their keys, by code unit', () => {
  expect(nodesOf(graph).map(({ key }) => key)).toEqual(['Z', 'a', 'b', 'ä']);
  expect(nodesOf(graph)[0]).toEqual({ key: 'Z', attributes: { label: 'Z' } });
});

it('links are sorted by their keys, each with the smaller end first', () => {
  expect(edgesOf(graph)).toEqual([
    { key: '1', source: 'b', target: 'ä', attributes: {} },
    { key: '2', source: 'a', target: 'b', attributes: { weight: 1 } },
  ]);
});

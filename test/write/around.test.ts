import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { around } from '../../src/write/around.ts';

const graph = new UndirectedGraph();
graph.setAttribute('title', 'Kette');
for (const key of ['a', 'b', 'c', 'd']) graph.addNode(key, { label: key.toUpperCase() });
for (const [a, b] of [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['a', 'c'],
] as const)
  graph.addEdgeWithKey(a + b, a, b);

it.each([
  [0, 'd', 'd', ''],
  [1, 'd', 'cd', 'cd'],
  [2, 'd', 'abcd', 'ab ac bc cd'],
  [1, 'a', 'abc', 'ab ac bc'],
  [9, 'a', 'abcd', 'ab ac bc cd'],
])('reaches %i links from %s: %s, with all links between them', (depth, centre, nodes, edges) => {
  const part = around(graph, [centre], depth);
  expect(part.nodes().sort().join('')).toBe(nodes);
  expect(part.edges().sort().join(' ')).toBe(edges);
});

it('keeps what the graph says, and leaves the graph alone', () => {
  const part = around(graph, ['a', 'd'], 0);
  expect(part.getAttribute('title')).toBe('Kette');
  expect(part.getNodeAttribute('d', 'label')).toBe('D');
  expect(graph.order).toBe(4);
  expect(() => around(graph, ['nobody'], 1)).toThrow();
});

import { expect, it } from 'vitest';
import { adjacencyOf, neighboursOf } from '../../src/measure/adjacency.ts';
import { sampleGraph } from './sample.ts';

it('has the neighbours of each node, in order', () => {
  const graph = sampleGraph(60);
  const adjacency = adjacencyOf(graph);
  expect(adjacency.nodes).toEqual(graph.nodes().sort());
  adjacency.nodes.forEach((node, i) => {
    const found = Array.from(neighboursOf(adjacency, i), (other) => adjacency.nodes[other]);
    expect(found).toEqual(graph.neighbors(node).sort());
  });
});

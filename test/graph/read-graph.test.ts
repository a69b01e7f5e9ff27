import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { readGraph } from '../../src/graph/read-graph.ts';

const graph = new UndirectedGraph();
graph.mergeEdge('a', 'b', { sentences: 2 });
const json = JSON.stringify(graph.export());

it('reads a graph out of text and out of bytes', () => {
  for (const given of [json, new TextEncoder().encode(json)])
    expect(readGraph(given)?.export()).toEqual(graph.export());
});

it('what is none gives none', () => {
  for (const given of [undefined, '', '{', '{"nodes":[{"key":"a"},{"key":"a"}]}'])
    expect(readGraph(given)).toBeUndefined();
});

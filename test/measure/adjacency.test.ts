import { expect, it } from 'vitest';
import { adjacencyOf, neighboursOf } from '../../src/measure/adjacency.ts';
import { networkOf } from '../graph/network-of.ts';
import { sampleGraph } from './sample.ts';

it('has the neighbours of each node, in order', () => {
  const graph = sampleGraph(60);
  const { ids, ...network } = networkOf(graph);
  const adjacency = adjacencyOf({ ids, ...network });
  ids.forEach((id, i) => {
    const found = Array.from(neighboursOf(adjacency, i), (other) => ids[other]);
    expect(found).toEqual(graph.neighbors(id).sort());
  });
});

it('knows the link with each neighbour', () => {
  const network = networkOf(sampleGraph(60));
  const { starts, neighbours, links } = adjacencyOf(network);
  neighbours.forEach((other, at) => {
    const link = links[at] ?? 0;
    const ends = [network.links.source[link] ?? 0, network.links.target[link] ?? 0];
    const own = ends[0] === other ? ends[1] : ends[0];
    expect(ends).toContain(other);
    expect(at).toBeGreaterThanOrEqual(starts[own ?? 0] ?? 0);
    expect(at).toBeLessThan(starts[(own ?? 0) + 1] ?? 0);
  });
});

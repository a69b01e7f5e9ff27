import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import { expect, it } from 'vitest';
import { measure } from '../../../src/measure/measures/betweenness.ts';
import { aLink, anActor, path, run, sampleGraph } from '../sample.ts';

it('is the share of pairs on whose way an actor lies', () => {
  const graph = path(1, 1, 1);
  run(measure, graph);
  expect(graph.mapNodes((_, { betweenness }) => betweenness)).toEqual([0, 0.6667, 0.6667, 0]);
});

it('equals that of graphology', () => {
  const graph = sampleGraph(150);
  run(measure, graph);
  const known = betweennessOf(graph, { getEdgeWeight: null, normalized: true });
  graph.forEachNode((node, { betweenness }) => expect(betweenness).toBeCloseTo(known[node] ?? 0, 4));
});

it('of a large graph is estimated, and finds whom all ways pass', () => {
  const graph = path();
  for (let i = 1; i <= 1500; i += 1) {
    graph.addNode(`n${i}`, anActor(`N${i}`));
    graph.addUndirectedEdgeWithKey(`e${i}`, 'n0', `n${i}`, aLink());
  }
  run(measure, graph);
  expect(graph.getNodeAttribute('n0', 'betweenness')).toBeGreaterThan(0.9);
  expect(graph.getNodeAttribute('n7', 'betweenness')).toBe(0);
});

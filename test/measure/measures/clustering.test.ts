import { expect, it } from 'vitest';
import { measure } from '../../../src/measure/measures/clustering.ts';
import { aLink, path, run, sampleGraph } from '../sample.ts';

it('is the share of pairs of neighbours that are linked', () => {
  const graph = path(1, 1, 1);
  graph.addUndirectedEdgeWithKey('close', 'n0', 'n2', aLink());
  run(measure, graph);
  expect(graph.mapNodes((_, { clustering }) => clustering)).toEqual([1, 1, 0.3333, 0]);
});

it('equals a count by hand', () => {
  const graph = sampleGraph(120);
  run(measure, graph);
  graph.forEachNode((node, { clustering }) => {
    const near = graph.neighbors(node);
    const linked = near.flatMap((a) => near.filter((b) => a < b && graph.hasEdge(a, b))).length;
    const pairs = (near.length * (near.length - 1)) / 2;
    expect(clustering).toBeCloseTo(pairs === 0 ? 0 : linked / pairs, 3);
  });
});

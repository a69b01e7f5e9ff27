import { expect, it } from 'vitest';
import { measure } from '../../../src/measure/measures/core.ts';
import { aLink, path, run, sampleGraph } from '../sample.ts';

/** A triangle, with a path of two that hangs on it. */
function kite() {
  const graph = path(1, 1, 1, 1);
  graph.addUndirectedEdgeWithKey('close', 'n0', 'n2', aLink());
  return graph;
}

it('is how deep an actor stands', () => {
  const graph = kite();
  run(measure, graph);
  expect(graph.mapNodes((_, { core }) => core)).toEqual([2, 2, 2, 1, 1]);
});

it('holds: whoever has core k has k neighbours of core k or more', () => {
  const graph = sampleGraph(200);
  run(measure, graph);
  const coreOf = (node: string) => graph.getNodeAttribute(node, 'core') ?? -1;
  graph.forEachNode((node) => {
    const deep = graph.neighbors(node).filter((other) => coreOf(other) >= coreOf(node));
    expect(deep.length).toBeGreaterThanOrEqual(coreOf(node));
  });
  expect(Math.max(...graph.mapNodes(coreOf))).toBeGreaterThan(2);
});

import { expect, it } from 'vitest';
import { measure } from '../../../src/measure/measures/strength.ts';
import { path, run } from '../sample.ts';

it('is the sum of the weights of all links', () => {
  const graph = path(1, 50);
  run(measure, graph);
  expect(graph.mapNodes((_, { strength }) => strength)).toEqual([1, 51, 50]);
});

it('has no more decimals than weights have', () => {
  const graph = path(1, 1, 1);
  graph.forEachEdge((edge) => graph.setEdgeAttribute(edge, 'weight', 0.1));
  run(measure, graph);
  expect(graph.getNodeAttribute('n1', 'strength')).toBe(0.2);
});

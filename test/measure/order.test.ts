import { expect, it } from 'vitest';
import { inOrder, sortedLinks } from '../../src/measure/order.ts';
import { aLink, anActor, emptyGraph } from './sample.ts';

/** Actors and links that were added in an order of no meaning; ends the wrong way round, too. */
function jumbled() {
  const graph = emptyGraph();
  for (const node of ['c', 'a', 'b', 'Z']) graph.addNode(node, anActor(node));
  graph.addUndirectedEdgeWithKey('cb', 'c', 'b', aLink({ weight: 0.02 }));
  graph.addUndirectedEdgeWithKey('ca', 'c', 'a', aLink({ weight: 0 }));
  graph.addUndirectedEdgeWithKey('aZ', 'a', 'Z', aLink({ weight: 3 }));
  return graph;
}

it('links are sorted by the ids of their ends, the smaller one first', () => {
  const links = sortedLinks(jumbled()).map(({ edge, source, target }) => [edge, source, target]);
  expect(links).toEqual([
    ['aZ', 'Z', 'a'],
    ['ca', 'a', 'c'],
    ['cb', 'b', 'c'],
  ]);
});

it('a copy in order keeps all actors, and the links that weigh something', () => {
  const copy = inOrder(jumbled(), ({ weight }) => 10 * weight);
  expect(copy.nodes()).toEqual(['Z', 'a', 'b', 'c']);
  expect(copy.mapEdges((edge, attributes) => [edge, attributes])).toEqual([
    ['aZ', { weight: 30 }],
    ['cb', { weight: 0.2 }],
  ]);
});

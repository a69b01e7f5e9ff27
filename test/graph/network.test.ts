import { expect, it } from 'vitest';
import { byKey } from '../../src/graph/network.ts';
import { aLink, anActor, emptyGraph, measured } from '../measure/sample.ts';
import { graphOf, networkOf } from './network-of.ts';

it('sorts links by their keys, also where an id begins like another', () => {
  const graph = emptyGraph();
  for (const id of ['e:a', 'e:a-b', 'e:ab', 'e:z']) graph.addNode(id, anActor(id));
  for (const id of ['e:a', 'e:a-b', 'e:ab']) graph.addUndirectedEdgeWithKey(`${id}|e:z`, id, 'e:z', aLink());
  graph.addUndirectedEdgeWithKey('e:a|e:a-b', 'e:a', 'e:a-b', aLink());
  const network = networkOf(graph);
  const { source, target } = network.links;
  const keys = Array.from(byKey(network), (link) =>
    [source[link], target[link]].map((end) => network.ids[end ?? 0]).join('|'),
  );
  expect(keys).toEqual(graph.edges().sort());
});

it('is the same graph in columns and in graphology', () => {
  const graph = measured(60);
  const again = graphOf(networkOf(graph));
  expect(again.size).toBe(graph.size);
  for (const edge of again.edges())
    expect(again.getEdgeAttributes(edge)).toEqual(graph.getEdgeAttributes(edge));
  expect(again.getNodeAttributes('e:p/actor-30')).toEqual(graph.getNodeAttributes('e:p/actor-30'));
});

/** What holds for every measure of the list. */
import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../src/graph/attribute.ts';
import { ACTOR_ATTRIBUTES, GRAPH_ATTRIBUTES, LINK_ATTRIBUTES } from '../../src/graph/attributes.ts';
import type { ActorGraph } from '../../src/graph/graph.ts';
import { MEASURES } from '../../src/measure/index.ts';
import { emptyGraph, measure, path, run, sampleGraph } from './sample.ts';

/** The same graph, nodes and links added in reverse order. */
function reversed(graph: ActorGraph): ActorGraph {
  const copy = emptyGraph();
  for (const node of graph.nodes().reverse()) copy.addNode(node, graph.getNodeAttributes(node));
  for (const edge of graph.edges().reverse()) {
    copy.addUndirectedEdgeWithKey(
      edge,
      graph.target(edge),
      graph.source(edge),
      graph.getEdgeAttributes(edge),
    );
  }
  return copy;
}

/** The ids that a part of the graph has of the lists: measured ones by `measured` only. */
const listed = (list: Attributes, measured: readonly string[]) =>
  list
    .filter(({ measure, optional }) => !optional && (!measure || measured.includes(measure)))
    .map(({ id }) => id);

describe('all measures', () => {
  it('add the attributes that the lists name, each its own', () => {
    const graph = sampleGraph(40);
    const done: string[] = [];
    for (const one of MEASURES) {
      run(one, graph);
      done.push(one.id);
      const [node = '', edge = ''] = [graph.nodes()[0], graph.edges()[0]];
      const has = [graph.getNodeAttributes(node), graph.getEdgeAttributes(edge), graph.getAttributes()];
      const named = [ACTOR_ATTRIBUTES, LINK_ATTRIBUTES, GRAPH_ATTRIBUTES].map((list) => listed(list, done));
      expect(has.map((attributes) => Object.keys(attributes).sort())).toEqual(named.map((ids) => ids.sort()));
    }
  });

  it.each(MEASURES)('$id says why and bears an empty graph and one without links', (one) => {
    expect(one.because.length).toBeGreaterThan(20);
    run(one, emptyGraph());
    run(one, path());
  });

  it('give the same whatever the order of the graph', () => {
    const [a, b] = [sampleGraph(150), reversed(sampleGraph(150))];
    for (const graph of [a, b]) measure(graph);
    for (const node of a.nodes()) expect(b.getNodeAttributes(node)).toEqual(a.getNodeAttributes(node));
    for (const edge of a.edges()) expect(b.getEdgeAttributes(edge)).toEqual(a.getEdgeAttributes(edge));
    expect(b.getAttributes()).toEqual(a.getAttributes());
  });
});

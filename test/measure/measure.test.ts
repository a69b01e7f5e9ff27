import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../src/graph/attribute.ts';
import { ACTOR_ATTRIBUTES, GRAPH_ATTRIBUTES, LINK_ATTRIBUTES } from '../../src/graph/attributes.ts';
import type { ActorGraph } from '../../src/graph/graph.ts';
import { diffGraphs, displacement, MEASURES, measure, previousOf } from '../../src/measure/index.ts';
import { aLink, anActor, emptyGraph, sampleGraph } from './sample.ts';

function measured(n: number, links = 4, seed = 1): ActorGraph {
  const graph = sampleGraph(n, links, seed);
  measure(graph);
  return graph;
}

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

function path(...articles: readonly number[]): ActorGraph {
  const graph = emptyGraph();
  for (let i = 0; i <= articles.length; i += 1) graph.addNode(`n${i}`, anActor(`N${i}`));
  articles.forEach((count, i) => {
    graph.addUndirectedEdgeWithKey(`e${i}`, `n${i}`, `n${i + 1}`, aLink({ articles: count, weight: count }));
  });
  return graph;
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
    for (const { id, run } of MEASURES) {
      run(graph);
      done.push(id);
      const [node = '', edge = ''] = [graph.nodes()[0], graph.edges()[0]];
      const has = [graph.getNodeAttributes(node), graph.getEdgeAttributes(edge), graph.getAttributes()];
      const named = [ACTOR_ATTRIBUTES, LINK_ATTRIBUTES, GRAPH_ATTRIBUTES].map((list) => listed(list, done));
      expect(has.map((attributes) => Object.keys(attributes).sort())).toEqual(named.map((ids) => ids.sort()));
    }
  });

  it.each(MEASURES)('$id says why and bears an empty graph and one without links', ({ because, run }) => {
    expect(because.length).toBeGreaterThan(20);
    run(emptyGraph());
    run(path());
  });

  it('give the same whatever the order of the graph', () => {
    const [a, b] = [sampleGraph(150), reversed(sampleGraph(150))];
    for (const graph of [a, b]) measure(graph);
    for (const node of a.nodes()) expect(b.getNodeAttributes(node)).toEqual(a.getNodeAttributes(node));
    for (const edge of a.edges()) expect(b.getEdgeAttributes(edge)).toEqual(a.getEdgeAttributes(edge));
    expect(b.getAttributes()).toEqual(a.getAttributes());
  });
});

describe('centralities', () => {
  it('find the middle of a star', () => {
    const graph = path(1);
    for (const leaf of ['a', 'b', 'c']) {
      graph.addNode(leaf, anActor(leaf));
      graph.addUndirectedEdge('n0', leaf, aLink());
    }
    measure(graph);
    expect(graph.getNodeAttribute('n0', 'degree')).toBe(4);
    expect(graph.getNodeAttribute('n0', 'pagerank')).toBeGreaterThan(
      2 * (graph.getNodeAttribute('a', 'pagerank') ?? 1),
    );
  });
});

describe('size', () => {
  it('is 3 to 16 pixels, the area in proportion to articles', () => {
    const graph = path(1, 1);
    graph.setNodeAttribute('n0', 'articles', 100);
    graph.setNodeAttribute('n1', 'articles', 25);
    graph.setNodeAttribute('n2', 'articles', 0);
    measure(graph);
    expect(['n0', 'n1', 'n2'].map((node) => graph.getNodeAttribute(node, 'size'))).toEqual([16, 9.5, 3]);
  });
});

describe('backbone', () => {
  it('keeps a spanning forest of the strongest links', () => {
    const graph = path(3, 2);
    graph.addUndirectedEdgeWithKey('weak', 'n0', 'n2', aLink({ weight: 9 }));
    graph.addNode('alone', anActor('A'));
    measure(graph);
    const forest = graph.filterEdges((_, attributes) => attributes.forest === true);
    expect(forest.sort()).toEqual(['e0', 'e1']);
  });

  it('has one link less than nodes in each component, and alphas between 0 and 1', () => {
    const graph = measured(200);
    const alone = graph.filterNodes((node) => graph.degree(node) === 0).length;
    expect(graph.filterEdges((_, { forest }) => forest === true)).toHaveLength(graph.order - alone - 1);
    graph.forEachEdge((_, { alpha }) => {
      expect(alpha).toBeGreaterThanOrEqual(0);
      expect(alpha).toBeLessThanOrEqual(1);
    });
  });
});

describe('communities', () => {
  it('are groups of those linked, named by their strongest members', () => {
    const graph = measured(200);
    const list = graph.getAttribute('communities') as { id: number; label: string; size: number }[];
    expect(list.length).toBeGreaterThan(2);
    expect(list.reduce((sum, { size }) => sum + size, 0)).toBe(
      graph.filterNodes((node) => graph.degree(node) > 0).length,
    );
    for (const { label } of list) expect(label).toMatch(/^Actor \d+ · Actor \d+/u);
    expect(graph.getNodeAttribute('e:p/actor-0', 'community')).toBe(-1);
  });

  it('keep their numbers when the graph grows', () => {
    const before = measured(200);
    const previous = previousOf(before);
    const renamed = new Map(
      [...previous.communities].map(([node, id]) => [node, id < 0 ? id : id + 100] as const),
    );
    const after = sampleGraph(200, 5);
    measure(after, { ...previous, communities: renamed });
    const kept = after.filterNodes((node) => after.getNodeAttribute(node, 'community') === renamed.get(node));
    expect(kept.length).toBeGreaterThan(after.order / 2);
  });
});

describe('layout', () => {
  it('gives the same places for the same graph and leaves an unchanged picture alone', () => {
    const graph = measured(150);
    expect(previousOf(measured(150))).toEqual(previousOf(graph));
    const again = sampleGraph(150);
    measure(again, previousOf(graph));
    expect(previousOf(again)).toEqual(previousOf(graph));
  });

  it('hardly moves those it knows', () => {
    const before = previousOf(measured(300));
    const graph = sampleGraph(300);
    for (let i = 0; i < 15; i += 1) {
      graph.addNode(`e:p/new-${i}`, anActor(`New ${i}`));
      graph.addUndirectedEdge(`e:p/new-${i}`, `e:p/actor-${20 + i * 7}`, aLink());
    }
    measure(graph, before);
    const { median, p95, shared } = displacement(before.positions, previousOf(graph).positions);
    expect(shared).toBe(300);
    expect(median).toBeLessThan(0.15);
    expect(p95).toBeLessThan(0.8);
  });

  it('keeps actors apart, and those alone near the others', () => {
    const graph = measured(300);
    const { positions } = previousOf(graph);
    const far = (nodes: readonly string[]) =>
      Math.max(
        ...nodes.map((node) => Math.hypot(positions.get(node)?.x ?? 1e9, positions.get(node)?.y ?? 1e9)),
      );
    expect(far(graph.nodes())).toBeLessThan(1.4 * far(graph.filterNodes((node) => graph.degree(node) > 0)));
    expect(new Set([...positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(graph.order);
  });

  it('packs a graph of nothing but small groups', () => {
    const graph = emptyGraph();
    for (let i = 0; i < 60; i += 1) graph.addNode(`n${i}`, anActor(`${i}`));
    for (let i = 0; i < 60; i += 3) graph.addUndirectedEdge(`n${i}`, `n${i + 1}`, aLink());
    measure(graph);
    const { positions } = previousOf(graph);
    expect(positions.size).toBe(60);
    for (const { x, y } of positions.values()) expect(Math.hypot(x, y)).toBeLessThan(700);
  });
});

describe('displacement', () => {
  it('is measured in radii of the earlier picture', () => {
    const before = new Map([
      ['a', { x: -2, y: 0 }],
      ['b', { x: 2, y: 0 }],
      ['gone', { x: 9, y: 9 }],
    ]);
    const after = new Map([
      ['a', { x: -2, y: 1 }],
      ['b', { x: 2, y: 1 }],
    ]);
    expect(displacement(before, after)).toEqual({ median: 0.5, p95: 0.5, shared: 2 });
    expect(displacement(new Map(), after)).toEqual({ median: 0, p95: 0, shared: 0 });
  });
});

describe('diffGraphs', () => {
  it('names what came and went', () => {
    const [before, after] = [path(1, 1), path(1)];
    after.addNode('x', anActor('Neu'));
    after.addUndirectedEdge('n1', 'x', aLink());
    expect(diffGraphs(before, after)).toEqual({
      actors: { added: ['Neu'], gone: ['N2'] },
      links: { added: [['N1', 'Neu']], gone: [['N1', 'N2']] },
      counts: { addedActors: 1, goneActors: 1, addedLinks: 1, goneLinks: 1 },
    });
    expect(diffGraphs(after, after).counts).toEqual({
      addedActors: 0,
      goneActors: 0,
      addedLinks: 0,
      goneLinks: 0,
    });
  });
});

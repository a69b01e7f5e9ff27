import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/graph/attributes.ts';
import type { ActorGraph } from '../../../src/graph/graph.ts';
import { measure } from '../../../src/measure/measures/communities.ts';
import { aLink, anActor, emptyGraph, run, sampleGraph, shownBy } from '../sample.ts';

const listOf = (graph: ActorGraph) => graph.getAttribute('communities') as readonly Community[];

function grouped(graph: ActorGraph): ActorGraph {
  run(measure, graph);
  return graph;
}

/** Groups in which each is linked with each; an actor stands in one article more than the one before. */
function cliques(...groups: readonly string[]): ActorGraph {
  const graph = emptyGraph();
  for (const names of groups) {
    [...names].forEach((name, i) => {
      graph.addNode(name, anActor(name.toUpperCase(), { articles: i + 1 }));
      for (const other of names.slice(0, i)) graph.addUndirectedEdge(name, other, aLink());
    });
  }
  return graph;
}

describe('communities', () => {
  it('are named by two of their strongest members, from six on by three', () => {
    expect(listOf(grouped(cliques('abc', 'uvwxyz')))).toEqual([
      { id: 0, label: 'Z · Y · X', size: 6 },
      { id: 1, label: 'C · B', size: 3 },
    ]);
  });

  it('leave out actors that are linked with nobody', () => {
    const graph = cliques('abc');
    graph.addNode('alone', anActor('Alone', { articles: 99 }));
    expect(listOf(grouped(graph))).toEqual([{ id: 0, label: 'C · B', size: 3 }]);
    expect(graph.getNodeAttribute('alone', 'community')).toBe(-1);
  });

  it('hold all who are linked, each once', () => {
    const graph = grouped(sampleGraph(200));
    const linked = graph.filterNodes((node) => graph.degree(node) > 0).length;
    expect(listOf(graph).length).toBeGreaterThan(2);
    expect(listOf(graph).reduce((sum, { size }) => sum + size, 0)).toBe(linked);
  });
});

describe('communities of a graph that was known', () => {
  it('keep their numbers when it grows', () => {
    const previous = shownBy(grouped(sampleGraph(200)));
    const renamed = new Map(
      [...previous.communities].map(([node, id]) => [node, id < 0 ? id : id + 100] as const),
    );
    const after = sampleGraph(200, 5);
    run(measure, after, { ...previous, communities: renamed });
    const kept = after.filterNodes((node) => after.getNodeAttribute(node, 'community') === renamed.get(node));
    expect(kept.length).toBeGreaterThan(after.order / 2);
  });

  it('stay while they are hardly worse than what would be found', () => {
    const { positions, communities } = shownBy(grouped(sampleGraph(400)));
    const [[stray, own] = ['', 0]] = [...communities].filter(([, id]) => id >= 0);
    const other = [...new Set(communities.values())].find((id) => id >= 0 && id !== own) ?? 0;
    const again = sampleGraph(400);
    run(measure, again, { positions, communities: new Map(communities).set(stray, other) });
    expect(again.getNodeAttribute(stray, 'community')).toBe(other);
  });

  it('are listed by their numbers', () => {
    const graph = cliques('abc', 'uvwxyz');
    const before = new Map([...[...'uvwxyz'].map((node) => [node, 7] as const), ['a', 2] as const]);
    run(measure, graph, { positions: new Map(), communities: before });
    expect(listOf(graph).map(({ id }) => id)).toEqual([2, 7]);
  });

  it('are given up where they have become bad', () => {
    const graph = cliques('abc', 'xyz');
    const together = new Map([...'abcxyz'].map((node) => [node, 4]));
    run(measure, graph, { positions: new Map(), communities: together });
    expect(listOf(graph).map(({ size }) => size)).toEqual([3, 3]);
  });
});

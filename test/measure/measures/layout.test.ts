import { describe, expect, it } from 'vitest';
import { displacement } from '../displacement.ts';
import { aLink, anActor, emptyGraph, measure, measured, sampleGraph, shownBy } from '../sample.ts';

describe('layout', () => {
  it('gives the same places for the same graph and leaves an unchanged picture alone', () => {
    const graph = measured(150);
    expect(shownBy(measured(150))).toEqual(shownBy(graph));
    const again = sampleGraph(150);
    measure(again, shownBy(graph));
    expect(shownBy(again)).toEqual(shownBy(graph));
  });

  it('hardly moves those it knows', () => {
    const before = shownBy(measured(300));
    const graph = sampleGraph(300);
    for (let i = 0; i < 15; i += 1) {
      graph.addNode(`e:p/new-${i}`, anActor(`New ${i}`));
      graph.addUndirectedEdge(`e:p/new-${i}`, `e:p/actor-${20 + i * 7}`, aLink());
    }
    measure(graph, before);
    const { median, p95, shared } = displacement(before.positions, shownBy(graph).positions);
    expect(shared).toBe(300);
    expect(median).toBeLessThan(0.15);
    expect(p95).toBeLessThan(0.8);
  });

  it('keeps actors apart, and those alone near the others', () => {
    const graph = measured(300);
    const { positions } = shownBy(graph);
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
    const { positions } = shownBy(graph);
    expect(positions.size).toBe(60);
    for (const { x, y } of positions.values()) expect(Math.hypot(x, y)).toBeLessThan(700);
  });
});

import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { carryOver, findPartition, groupsOf, modularity } from '../../src/measure/partition.ts';

/** Two triangles with one link between them. */
function triangles() {
  const graph = new UndirectedGraph<Record<string, unknown>, { weight: number }>();
  for (const node of 'abcxyz') graph.addNode(node);
  for (const [a, b] of ['ab', 'bc', 'ac', 'xy', 'yz', 'xz', 'cx'].map((pair) => pair.split(''))) {
    graph.addUndirectedEdge(a, b, { weight: 1 });
  }
  return graph;
}

const apart = [
  ['a', 'b', 'c'],
  ['x', 'y', 'z'],
];

describe('partition', () => {
  it('finds the triangles, whose modularity is 6/7 − 1/2', () => {
    const found = findPartition(triangles());
    expect(groupsOf(found)).toEqual(apart);
    expect(modularity(triangles(), found)).toBeCloseTo(6 / 7 - 1 / 2);
  });

  it('is carried over, new nodes joining their strongest neighbours', () => {
    const graph = triangles();
    graph.addNode('new');
    graph.addUndirectedEdge('new', 'a', { weight: 1 });
    graph.addUndirectedEdge('new', 'z', { weight: 2 });
    const before = new Map(Object.entries({ a: 4, b: 4, c: 4, x: 7, y: 7, z: 7 }));
    expect(carryOver(graph, before).get('new')).toBe(7);
    expect(groupsOf(carryOver(graph, before))[0]).toEqual(['new', 'x', 'y', 'z']);
  });
});

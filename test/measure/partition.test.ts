import { describe, expect, it } from 'vitest';
import { ALONE, carryOver, findPartition, groupsOf, modularity } from '../../src/measure/partition.ts';
import { weighted } from './weighted-of.ts';

/** Two triangles with one link between them: a, b, c and x, y, z are 0 to 5. */
const TRIANGLES = weighted(6, [
  [0, 1, 1],
  [1, 2, 1],
  [0, 2, 1],
  [3, 4, 1],
  [4, 5, 1],
  [3, 5, 1],
  [2, 3, 1],
]);
const APART = [
  [0, 1, 2],
  [3, 4, 5],
];

describe('partition', () => {
  it('finds the triangles, whose modularity is 6/7 − 1/2', () => {
    const found = findPartition(TRIANGLES);
    expect(groupsOf(found)).toEqual(APART);
    expect(modularity(TRIANGLES, found)).toBeCloseTo(6 / 7 - 1 / 2);
  });

  it('leaves out nodes without links', () => {
    expect([...findPartition(weighted(3, [[0, 2, 1]]))]).toEqual([0, ALONE, 0]);
  });

  it('is carried over, new nodes joining their strongest neighbours or making a group of their own', () => {
    const graph = weighted(9, [
      [0, 1, 1],
      [3, 4, 1],
      [0, 6, 1],
      [4, 6, 2],
      [7, 8, 1],
    ]);
    const before = Int32Array.of(4, 4, 4, 7, 7, 7, ALONE, ALONE, ALONE);
    expect([...carryOver(graph, before)]).toEqual([4, 4, ALONE, 7, 7, ALONE, 7, 8, 8]);
  });

  it('lists the greatest group first, then by the first member', () => {
    expect(groupsOf(Int32Array.of(9, 3, 3, 9, ALONE, 5))).toEqual([[0, 3], [1, 2], [5]]);
  });
});

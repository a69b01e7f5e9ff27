/** Partitions of a graph into communities: found anew, or carried over from the previous graph. */

import { addTo } from '../base/add-to.ts';
import { countUp } from '../base/count-up.ts';
import { generator } from '../base/random.ts';
import { louvain } from './louvain.ts';
import type { Weighted } from './weighted.ts';

/** The group of each node; −1 for those without links. */
export type Partition = Int32Array;

/** Of a node that has no group. */
export const ALONE = -1;

const isLinked = ({ starts }: Weighted, node: number): boolean => starts[node] !== starts[node + 1];

/**
 * Communities by the Louvain method (Blondel et al. 2008) with a fixed seed: a number for each actor, `ALONE` for one without links.
 * @example
 * const pair = { starts: [0, 1, 2, 2], neighbours: [1, 0], weights: Float64Array.of(1, 1) };
 * [...findPartition(pair)] // [0, 0, -1]
 */
export function findPartition(graph: Weighted): Partition {
  const groups = louvain(graph, generator(1));
  return Int32Array.from(groups, (group, node) => (isLinked(graph, node) ? group : ALONE));
}

/**
 * Known nodes stay in their group; new ones join the group that they have the strongest links with, else make one.
 * @example
 * const pair = { starts: [0, 1, 2, 2], neighbours: [1, 0], weights: Float64Array.of(1, 1) };
 * [...carryOver(pair, Int32Array.of(3, -1, -1))] // [3, 3, -1]
 */
export function carryOver(graph: Weighted, previous: Partition): Partition {
  const carried = previous.map((group, node) => (isLinked(graph, node) ? group : ALONE));
  let free = previous.reduce((most, group) => Math.max(most, group), ALONE) + 1;
  for (let node = 0; node < carried.length; node += 1) {
    if (carried[node] === ALONE && isLinked(graph, node))
      carried[node] = strongestGroup(graph, node, carried) ?? free++;
  }
  return carried;
}

function strongestGroup(
  { starts, neighbours, weights }: Weighted,
  node: number,
  groups: Partition,
): number | undefined {
  const pull = new Map<number, number>();
  for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
    const group = groups[neighbours[at] ?? 0] ?? ALONE;
    if (group !== ALONE) countUp(pull, group, weights[at] ?? 0);
  }
  const [strongest] = [...pull].sort(([a, v], [b, w]) => w - v || a - b);
  return strongest?.[0];
}

/**
 * Modularity: Σ over groups of w(inside)/m − (s/2m)², with s the sum of the strengths of its nodes (Newman 2004).
 * @example
 * const pairs = { starts: [0, 1, 2, 3, 4], neighbours: [1, 0, 3, 2], weights: [1, 1, 1, 1] };
 * modularity(pairs, [0, 0, 1, 1]) // 0.5
 * modularity(pairs, [0, 0, 0, 0]) // 0
 */
export function modularity({ starts, neighbours, weights }: Weighted, partition: Partition): number {
  const groups = partition.reduce((most, group) => Math.max(most, group), ALONE) + 1;
  const [inside, strength] = [new Float64Array(groups), new Float64Array(groups)];
  let twice = 0;
  partition.forEach((group, node) => {
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const weight = weights[at] ?? 0;
      twice += weight;
      strength[group] = (strength[group] ?? 0) + weight;
      if (partition[neighbours[at] ?? 0] === group) inside[group] = (inside[group] ?? 0) + weight;
    }
  });
  if (twice === 0) return 0;
  return strength.reduce((sum, own, group) => sum + (inside[group] ?? 0) / twice - (own / twice) ** 2, 0);
}

/**
 * The members of each group in ascending order; greatest group first, then by the first member.
 * @example
 * groupsOf([1, 0, 0, -1]) // [[1, 2], [0]]
 */
export function groupsOf(partition: Partition): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  partition.forEach((group, node) => {
    if (group === ALONE) return;
    addTo(groups, group, node);
  });
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

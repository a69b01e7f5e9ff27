/** Partitions of a graph into communities: found anew, or carried over from the previous graph. */

import louvain from 'graphology-communities-louvain';
import { byCodeUnit } from '../base/order.ts';
import { generator } from '../base/random.ts';
import type { WeightedGraph } from './order.ts';

/** The group of each node. */
export type Partition = ReadonlyMap<string, number>;

/** Louvain (Blondel 2008) with a fixed seed. */
export function findPartition(graph: WeightedGraph): Partition {
  if (graph.size === 0) return new Map();
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: generator(1) });
  return new Map(Object.entries(found).filter(([node]) => graph.degree(node) > 0));
}

/** Known nodes stay in their group; new ones join the group that they have the strongest links with, else make one. */
export function carryOver(graph: WeightedGraph, previous: Partition): Partition {
  const linked = graph.filterNodes((node) => graph.degree(node) > 0);
  const carried = new Map(
    linked.flatMap((node) => {
      const group = previous.get(node) ?? -1;
      return group < 0 ? [] : [[node, group] as const];
    }),
  );
  let free = [...previous.values()].reduce((most, group) => Math.max(most, group), -1) + 1;
  for (const node of linked) {
    if (!carried.has(node)) carried.set(node, strongestGroup(graph, node, carried) ?? free++);
  }
  return carried;
}

function strongestGroup(graph: WeightedGraph, node: string, groups: Partition): number | undefined {
  const pull = new Map<number, number>();
  graph.forEachEdge(node, (_, { weight }, a, b) => {
    const group = groups.get(a === node ? b : a);
    if (group !== undefined) pull.set(group, (pull.get(group) ?? 0) + weight);
  });
  const [strongest] = [...pull].sort(([a, v], [b, w]) => w - v || a - b);
  return strongest?.[0];
}

/** Modularity: Σ over groups of w(inside)/m − (s/2m)², with s the sum of the strengths of its nodes (Newman 2004). */
export function modularity(graph: WeightedGraph, partition: Partition): number {
  const inside = new Map<number, number>();
  const strengths = new Map<number, number>();
  let total = 0;
  graph.forEachEdge((_, { weight }, a, b) => {
    const [groupA, groupB] = [partition.get(a) ?? -1, partition.get(b) ?? -1];
    total += weight;
    if (groupA === groupB) inside.set(groupA, (inside.get(groupA) ?? 0) + weight);
    for (const group of [groupA, groupB]) strengths.set(group, (strengths.get(group) ?? 0) + weight);
  });
  if (total === 0) return 0;
  return [...strengths].reduce(
    (sum, [group, strength]) => sum + (inside.get(group) ?? 0) / total - (strength / (2 * total)) ** 2,
    0,
  );
}

/** The groups, greatest first, then by their first member; members in order of their ids. */
export function groupsOf(partition: Partition): readonly (readonly string[])[] {
  const groups = new Map<number, string[]>();
  for (const [node, group] of partition) {
    const nodes = groups.get(group);
    if (nodes === undefined) groups.set(group, [node]);
    else nodes.push(node);
  }
  const sorted = [...groups.values()].map((nodes) => nodes.sort());
  return sorted.sort((a, b) => b.length - a.length || byCodeUnit(a[0] ?? '', b[0] ?? ''));
}

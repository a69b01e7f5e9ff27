/** Betweenness: how often an actor lies on the shortest way between two others. */
import { generator } from '../../base/random.ts';
import { significant } from '../../base/significant.ts';
import { type Adjacency, adjacencyOf } from '../adjacency.ts';
import type { Measure } from '../measure.ts';

/** Graphs with more actors are sampled. */
const EXACT = 1000;
/** Ways are followed from so many actors then. */
const PIVOTS = 100;
const DIGITS = 4;

/** From 0 to 1, four digits; with the same seed the same graph gives the same estimate. */
export const measure: Measure = {
  id: 'betweenness',
  because:
    'The share of the pairs of others on whose shortest ways it lies (Freeman 1977). Of more than 1,000 actors an estimate from 100 of them, drawn with a fixed seed. Four digits.',
  run: (network) => {
    const adjacency = adjacencyOf(network);
    const count = network.ids.length;
    const pivots = pivotsOf(count);
    const sums = dependencies(adjacency, pivots);
    const pairs = (pivots.length * (count - 1) * (count - 2)) / Math.max(1, count);
    network.actors.forEach((actor, i) => {
      const share = pairs > 0 ? (sums[i] ?? 0) / pairs : 0;
      actor.betweenness = significant(share, DIGITS);
    });
  },
};

/** All nodes, or a random part of them without repetition. */
function pivotsOf(count: number): readonly number[] {
  const nodes = Array.from({ length: count }, (_, i) => i);
  if (count <= EXACT) return nodes;
  const random = generator(1);
  for (let i = 0; i < PIVOTS; i += 1) {
    const j = i + Math.floor(random() * (count - i));
    [nodes[i], nodes[j]] = [nodes[j] ?? 0, nodes[i] ?? 0];
  }
  return nodes.slice(0, PIVOTS);
}

/** How much the shortest ways from the pivots depend on each node. */
function dependencies(adjacency: Adjacency, pivots: readonly number[]): Float64Array {
  const { starts, neighbours } = adjacency;
  const count = starts.length - 1;
  const sums = new Float64Array(count);
  const [order, distance] = [new Uint32Array(count), new Int32Array(count)];
  const [ways, share] = [new Float64Array(count), new Float64Array(count)];
  for (const pivot of pivots) {
    distance.fill(-1);
    ways.fill(0);
    share.fill(0);
    const reached = spread(adjacency, pivot, order, distance, ways);
    for (let i = reached - 1; i > 0; i -= 1) {
      const node = order[i] ?? 0;
      const each = (1 + (share[node] ?? 0)) / (ways[node] ?? 1);
      const nearer = (distance[node] ?? 0) - 1;
      for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
        const other = neighbours[at] ?? 0;
        if (distance[other] === nearer) share[other] = (share[other] ?? 0) + (ways[other] ?? 0) * each;
      }
      sums[node] = (sums[node] ?? 0) + (share[node] ?? 0);
    }
  }
  return sums;
}

/** Goes breadth-first from a node and counts the shortest ways; gives how many nodes were reached. */
function spread(
  { starts, neighbours }: Adjacency,
  from: number,
  order: Uint32Array,
  distance: Int32Array,
  ways: Float64Array,
): number {
  order[0] = from;
  distance[from] = 0;
  ways[from] = 1;
  let reached = 1;
  for (let i = 0; i < reached; i += 1) {
    const node = order[i] ?? 0;
    const next = (distance[node] ?? 0) + 1;
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const other = neighbours[at] ?? 0;
      if (distance[other] === -1) {
        distance[other] = next;
        order[reached] = other;
        reached += 1;
      }
      if (distance[other] === next) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
    }
  }
  return reached;
}

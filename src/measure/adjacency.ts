/** The neighbours of each actor as columns of numbers, for measures that walk through the whole graph. */
import { startsOf } from '../base/column.ts';
import type { ActorGraph } from '../graph/graph.ts';
import { sortedLinks } from './order.ts';

export interface Adjacency {
  /** Ids in code unit order, as numbers mean them. */
  readonly nodes: readonly string[];
  /** The neighbours of node `i` are those from `starts[i]` up to, without, `starts[i + 1]`; each in ascending order. */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** Both directions of all links. */
export function adjacencyOf(graph: ActorGraph): Adjacency {
  const nodes = graph.nodes().sort();
  const numbers = new Map(nodes.map((node, i) => [node, i] as const));
  const links = sortedLinks(graph).map(
    ({ source, target }) => [numbers.get(source) ?? 0, numbers.get(target) ?? 0] as const,
  );
  const degrees = new Uint32Array(nodes.length);
  for (const ends of links) for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  const starts = startsOf(degrees);
  const next = starts.slice();
  const neighbours = new Uint32Array(2 * links.length);
  const put = (node: number, other: number): void => {
    neighbours[next[node] ?? 0] = other;
    next[node] = (next[node] ?? 0) + 1;
  };
  for (const [a, b] of links) {
    put(a, b);
    put(b, a);
  }
  for (let i = 0; i < nodes.length; i += 1) neighbours.subarray(starts[i], starts[i + 1]).sort();
  return { nodes, starts, neighbours };
}

/** The neighbours of a node. */
export const neighboursOf = ({ starts, neighbours }: Adjacency, node: number): Uint32Array =>
  neighbours.subarray(starts[node], starts[node + 1]);

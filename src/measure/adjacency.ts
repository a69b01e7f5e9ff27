/** The neighbours of each actor as columns of numbers, for measures that walk through the whole graph. */
import { startsOf } from '../base/column.ts';
import type { Network } from '../graph/network.ts';

/** All links in both directions: a walk from an actor reads one stretch of memory. */
export interface Adjacency {
  /** The neighbours of actor `i` are those from `starts[i]` up to, without, `starts[i + 1]`; each in ascending order. */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  /** The number of the link with each neighbour. */
  readonly links: Uint32Array;
}

const known = new WeakMap<Network['links'], Adjacency>();

/**
 * Both directions of all links; worked out once for a network.
 * @example
 * [...adjacencyOf({ ids: ['a', 'b'], links: { source: [0], target: [1] } }).neighbours] // [1, 0]
 */
export function adjacencyOf({ ids, links }: Network): Adjacency {
  const adjacency = known.get(links) ?? bothDirections(ids.length, links);
  known.set(links, adjacency);
  return adjacency;
}

/**
 * Both directions of links that stand in the order of their ends: each actor meets first those before it, then those behind it.
 * @example
 * const { starts, neighbours } = bothDirections(3, { source: Uint32Array.of(0, 1), target: Uint32Array.of(1, 2) });
 * [...starts] // [0, 1, 3, 4]
 * [...neighbours] // [1, 0, 2, 1]
 */
export function bothDirections(
  actors: number,
  { source, target }: Pick<Network['links'], 'source' | 'target'>,
): Adjacency {
  const degrees = new Uint32Array(actors);
  for (const ends of [source, target]) for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  const starts = startsOf(degrees);
  const next = starts.slice();
  const [neighbours, links] = [new Uint32Array(2 * source.length), new Uint32Array(2 * source.length)];
  const put = (actor: number, other: number, link: number): void => {
    const at = next[actor] ?? 0;
    neighbours[at] = other;
    links[at] = link;
    next[actor] = at + 1;
  };
  for (let link = 0; link < source.length; link += 1) {
    const [a, b] = [source[link] ?? 0, target[link] ?? 0];
    put(a, b, link);
    put(b, a, link);
  }
  return { starts, neighbours, links };
}

/**
 * The numbers of those whom an actor is linked with, as a view of the column.
 * @example
 * [...neighboursOf({ starts: [0, 2], neighbours: Uint32Array.of(4, 7) }, 0)] // [4, 7]
 */
export const neighboursOf = ({ starts, neighbours }: Adjacency, actor: number): Uint32Array =>
  neighbours.subarray(starts[actor], starts[actor + 1]);

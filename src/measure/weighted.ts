/** The links that weigh something, from both ends. */
import { startsOf } from '../base/column.ts';
import type { Network } from '../graph/network.ts';
import { adjacencyOf } from './adjacency.ts';

/** The links of actor `i` are those from `starts[i]` up to, without, `starts[i + 1]`, by the numbers of its neighbours. */
export interface Weighted {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * The links of a network with a weight each; those of weight 0 are left out.
 * @example
 * const network = { ids: ['a', 'b', 'c'], links: { source: [0, 1], target: [1, 2] } };
 * [...weightedOf(network, (link) => link).neighbours] // [2, 1]
 */
export function weightedOf(network: Network, weigh: (link: number) => number): Weighted {
  const { starts, neighbours, links } = adjacencyOf(network);
  const all = Float64Array.from(links, weigh);
  const degrees = new Uint32Array(starts.length - 1);
  const kept = { neighbours: new Uint32Array(all.length), weights: new Float64Array(all.length) };
  let length = 0;
  for (let actor = 0; actor < degrees.length; actor += 1) {
    const before = length;
    for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
      const weight = all[at] ?? 0;
      if (!(weight > 0)) continue;
      kept.neighbours[length] = neighbours[at] ?? 0;
      kept.weights[length] = weight;
      length += 1;
    }
    degrees[actor] = length - before;
  }
  return {
    starts: startsOf(degrees),
    neighbours: kept.neighbours.subarray(0, length),
    weights: kept.weights.subarray(0, length),
  };
}

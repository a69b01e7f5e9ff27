/** The backbone: which links carry the structure of the graph. */
import { significant } from '../../base/significant.ts';
import type { Network } from '../../graph/network.ts';
import { adjacencyOf } from '../adjacency.ts';
import type { Measure } from '../measure.ts';
import { strengthIn } from '../strength.ts';

const DIGITS = 6;

/** Sets `alpha`, six digits, and `forest` of each link. */
export const measure: Measure = {
  id: 'backbone',
  because:
    'alpha = (1 − w/s)^(k−1), the smaller of both ends: how likely the link is so strong by chance (Serrano 2009). ' +
    'forest: whether it belongs to the maximum spanning forest (Kruskal 1956).',
  run: (network) => {
    const { links } = network;
    const strengths = Float64Array.from(links.source, (_, link) => strengthIn(links)(link));
    links.measured.set('alpha', disparity(network, strengths));
    links.measured.set('forest', maximumForest(network, strengths));
  },
};

function disparity(network: Network, strengths: Float64Array): Float64Array {
  const { starts, links } = adjacencyOf(network);
  const { source, target } = network.links;
  const [sums, degrees] = [new Float64Array(network.ids.length), new Uint32Array(network.ids.length)];
  for (let actor = 0; actor < sums.length; actor += 1) {
    for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
      const strength = strengths[links[at] ?? 0] ?? 0;
      if (strength <= 0) continue;
      sums[actor] = (sums[actor] ?? 0) + strength;
      degrees[actor] = (degrees[actor] ?? 0) + 1;
    }
  }
  const alphaAt = (actor: number, strength: number): number => {
    const degree = degrees[actor] ?? 0;
    return degree < 2 ? 1 : (1 - strength / (sums[actor] ?? strength)) ** (degree - 1);
  };
  return strengths.map((strength, link) => {
    if (strength <= 0) return 1;
    const alpha = Math.min(alphaAt(source[link] ?? 0, strength), alphaAt(target[link] ?? 0, strength));
    return significant(alpha, DIGITS);
  });
}

/** Kruskal's algorithm; of equally strong links the one with the smaller ids. Gives 1 for each link of the forest. */
function maximumForest({ ids, links: { source, target } }: Network, strengths: Float64Array): Uint8Array {
  const order = Uint32Array.from(source, (_, link) => link);
  order.sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b);
  const parent = Uint32Array.from(ids, (_, actor) => actor);
  const root = (actor: number): number => {
    let at = actor;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  const forest = new Uint8Array(source.length);
  for (const link of order) {
    const [a, b] = [root(source[link] ?? 0), root(target[link] ?? 0)];
    if (a === b) continue;
    parent[a] = b;
    forest[link] = 1;
  }
  return forest;
}

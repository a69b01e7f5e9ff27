/** The core: how deep in the network an actor stands. */
import { type Adjacency, adjacencyOf, neighboursOf } from '../adjacency.ts';
import type { Measure } from '../measure.ts';

/** A whole number; 0 of those without a link. */
export const measure: Measure = {
  id: 'core',
  because:
    'The largest k such that it belongs to a part of the graph in which everybody has k links (Seidman 1983).',
  run: (network) => {
    const cores = coresOf(adjacencyOf(network));
    network.actors.forEach((actor, i) => {
      actor.core = cores[i] ?? 0;
    });
  },
};

/** Puts a node into the bucket of those with so many links. */
function put(buckets: number[][], links: number, node: number): void {
  const bucket = buckets[links];
  if (bucket) bucket.push(node);
  else buckets[links] = [node];
}

/** Takes away one node after the other, always one with the fewest links left. */
function coresOf(adjacency: Adjacency): Uint32Array {
  const count = adjacency.starts.length - 1;
  const left = Uint32Array.from({ length: count }, (_, i) => neighboursOf(adjacency, i).length);
  const buckets: number[][] = [];
  left.forEach((links, node) => {
    put(buckets, links, node);
  });
  const cores = new Uint32Array(count);
  const taken = new Uint8Array(count);
  for (let links = 0; links < buckets.length; links += 1) {
    const bucket = buckets[links] ?? [];
    for (let node = bucket.pop(); node !== undefined; node = bucket.pop()) {
      if (taken[node] === 1 || left[node] !== links) continue;
      taken[node] = 1;
      cores[node] = links;
      for (const other of neighboursOf(adjacency, node)) {
        if (taken[other] === 1 || (left[other] ?? 0) <= links) continue;
        left[other] = (left[other] ?? 0) - 1;
        put(buckets, left[other] ?? 0, other);
      }
    }
  }
  return cores;
}

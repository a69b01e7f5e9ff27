/** Clustering: whether those an actor is linked with are linked among themselves. */
import { significant } from '../../base/significant.ts';
import { type Adjacency, adjacencyOf, neighboursOf } from '../adjacency.ts';
import type { Measure } from '../measure.ts';

const DIGITS = 4;

/** From 0 to 1; 1 where all whom an actor is linked with are linked among themselves. */
export const measure: Measure = {
  id: 'clustering',
  because:
    'The share of the pairs of its neighbours that are linked (Watts and Strogatz 1998); 0 with fewer than two neighbours. Four digits.',
  run: (network) => {
    const adjacency = adjacencyOf(network);
    const triangles = trianglesOf(adjacency);
    network.actors.forEach((actor, i) => {
      const degree = neighboursOf(adjacency, i).length;
      const share = degree < 2 ? 0 : (2 * (triangles[i] ?? 0)) / (degree * (degree - 1));
      actor.clustering = significant(share, DIGITS);
    });
  },
};

/** The triangles at each node; each is found once, from the node of the lowest degree (Chiba and Nishizeki 1985). */
function trianglesOf(adjacency: Adjacency): Uint32Array {
  const { starts } = adjacency;
  const count = starts.length - 1;
  const degree = (node: number) => (starts[node + 1] ?? 0) - (starts[node] ?? 0);
  const isHigher = (a: number, b: number) => degree(a) - degree(b) || a - b;
  const higher = Array.from({ length: count }, (_, node) =>
    neighboursOf(adjacency, node).filter((other) => isHigher(other, node) > 0),
  );
  const triangles = new Uint32Array(count);
  const mark = new Int32Array(count).fill(-1);
  const add = (node: number) => {
    triangles[node] = (triangles[node] ?? 0) + 1;
  };
  higher.forEach((others, node) => {
    for (const other of others) mark[other] = node;
    for (const other of others) {
      for (const third of higher[other] ?? []) {
        if (mark[third] === node) for (const corner of [node, other, third]) add(corner);
      }
    }
  });
  return triangles;
}

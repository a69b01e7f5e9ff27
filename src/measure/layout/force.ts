/** ForceAtlas2 (Jacomy et al. 2014) on the backbone; has no random numbers, so the same input gives the same places. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Place } from './place.ts';

export interface Spring {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

const BARNES_HUT_FROM = 800;

/** Lets the forces act on the places for a number of iterations. */
export function attract(places: readonly Place[], springs: readonly Spring[], iterations: number): void {
  const graph = new UndirectedGraph();
  for (const { node, x, y } of places) graph.addNode(node, { x, y });
  for (const { source, target, weight } of springs) graph.addUndirectedEdge(source, target, { weight });
  const settings = {
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
    slowDown: 1 + Math.log(places.length),
    barnesHutOptimize: places.length >= BARNES_HUT_FROM,
    barnesHutTheta: 1.2,
  };
  const moved = forceAtlas2(graph, { iterations, settings, getEdgeWeight: 'weight' });
  for (const place of places) Object.assign(place, moved[place.node]);
}

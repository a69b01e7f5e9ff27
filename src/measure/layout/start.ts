/** Where nodes stand before the forces act. */

import { hashPoint } from '../hash.ts';
import type { Point, Previous } from '../measure.ts';
import { centre, extent, type Place } from './place.ts';

/** A node and how strongly it is tied. */
export interface Neighbour {
  readonly node: string;
  readonly weight: number;
}

const JITTER = 0.01;
const SPREAD = 10;

/**
 * Known nodes stand where they stood; new ones at the weighted mean of their known neighbours, a hundredth of the picture beside;
 * all others on a disc, by the hash of their id.
 */
export function startPlaces(
  nodes: readonly string[],
  neighbours: (node: string) => readonly Neighbour[],
  previous: Previous['positions'],
): readonly Place[] {
  const known = nodes.flatMap((node) => previous.get(node) ?? []);
  const middle = centre(known);
  const radius = known.length > 1 ? extentOf(known, middle) : SPREAD * Math.sqrt(nodes.length);
  return nodes.map((node) => {
    const before = previous.get(node);
    if (before) return { node, radius: 0, x: before.x, y: before.y };
    const jitter = hashPoint(node);
    const near = barycentre(neighbours(node), previous);
    const [at, scale] = near ? [near, radius * JITTER] : [middle, radius];
    return { node, radius: 0, x: at.x + jitter.x * scale, y: at.y + jitter.y * scale };
  });
}

function extentOf(points: readonly Point[], middle: Point): number {
  return extent(
    points.map(({ x, y }) => ({ node: '', radius: 0, x, y })),
    middle,
  );
}

function barycentre(neighbours: readonly Neighbour[], previous: Previous['positions']): Point | undefined {
  let [x, y, total] = [0, 0, 0];
  for (const { node, weight } of neighbours) {
    const at = previous.get(node);
    if (!at) continue;
    x += at.x * weight;
    y += at.y * weight;
    total += weight;
  }
  return total === 0 ? undefined : { x: x / total, y: y / total };
}

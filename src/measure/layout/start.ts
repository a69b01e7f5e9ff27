/** Where actors stand before the forces act. */
import { hashPoint } from '../hash.ts';
import type { Point } from '../measure.ts';
import type { Weighted } from '../weighted.ts';
import { centre, extent, type Points } from './place.ts';

/** Who is in the picture, and where actors stood; not a number of those who are new. */
export interface Stood {
  readonly ids: readonly string[];
  readonly before: Points;
}

/** What is known before a layout. */
export interface Known extends Stood {
  /** How strongly they are tied. */
  readonly ties: Weighted;
}

/** Whether it is known where an actor stood. */
export const isKnown = ({ x }: Points, actor: number): boolean => !Number.isNaN(x[actor] ?? Number.NaN);

const JITTER = 0.01;
const SPREAD = 10;

/**
 * Known actors stand where they stood; new ones at the weighted mean of their known neighbours, a hundredth of the picture beside;
 * all others on a disc, by the hash of their id. Changes the points of these actors.
 */
export function startPlaces(actors: Uint32Array, { ids, before, ties }: Known, points: Points): void {
  const known = actors.filter((actor) => isKnown(before, actor));
  const middle = centre(before, known);
  const radius = known.length > 1 ? extent(before, known, middle) : SPREAD * Math.sqrt(actors.length);
  const startOf = (actor: number): Point => {
    if (isKnown(before, actor)) return { x: before.x[actor] ?? 0, y: before.y[actor] ?? 0 };
    const jitter = hashPoint(ids[actor] ?? '');
    const near = barycentre(actor, ties, before);
    const [at, scale] = near ? [near, radius * JITTER] : [middle, radius];
    return { x: at.x + jitter.x * scale, y: at.y + jitter.y * scale };
  };
  for (const actor of actors) {
    const { x, y } = startOf(actor);
    points.x[actor] = x;
    points.y[actor] = y;
  }
}

function barycentre(
  actor: number,
  { starts, neighbours, weights }: Weighted,
  before: Points,
): Point | undefined {
  let [x, y, total] = [0, 0, 0];
  for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
    const [other, weight] = [neighbours[at] ?? 0, weights[at] ?? 0];
    if (!isKnown(before, other)) continue;
    x += (before.x[other] ?? 0) * weight;
    y += (before.y[other] ?? 0) * weight;
    total += weight;
  }
  return total === 0 ? undefined : { x: x / total, y: y / total };
}

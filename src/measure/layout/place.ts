/** Places that move while a layout is computed. */
import type { Point } from '../measure.ts';

/** A node with its place and size. */
export interface Place {
  readonly node: string;
  /** Radius of the node in units of the layout. */
  radius: number;
  x: number;
  y: number;
}

/** The mean of points. */
export function centre(points: readonly Point[]): Point {
  const n = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / n,
    y: points.reduce((sum, { y }) => sum + y, 0) / n,
  };
}

/** The distance from a centre to the farthest rim of a node. */
export function extent(places: readonly Place[], { x, y }: Point): number {
  return places.reduce(
    (most, place) => Math.max(most, Math.hypot(place.x - x, place.y - y) + place.radius),
    0,
  );
}

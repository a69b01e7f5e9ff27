/** Places that move while a layout is computed: columns of numbers, by the numbers of the actors. */
import type { Point } from '../measure.ts';

/** A point for each actor, in columns, by the numbers of actors. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A point for each actor with its radius, in units of the layout. */
export interface Places extends Points {
  readonly radius: Float64Array;
}

/** So many places in the origin, without extent. */
export const noPlaces = (count: number): Places => ({
  x: new Float64Array(count),
  y: new Float64Array(count),
  radius: new Float64Array(count),
});

/** The mean of the points of some actors; the origin without any. */
export function centre({ x, y }: Points, actors: Uint32Array): Point {
  let [sumX, sumY] = [0, 0];
  for (const actor of actors) {
    sumX += x[actor] ?? 0;
    sumY += y[actor] ?? 0;
  }
  const count = Math.max(1, actors.length);
  return { x: sumX / count, y: sumY / count };
}

/** The distance from a point to the farthest rim of some actors; those without a radius are points. */
export function extent({ x, y, radius }: Points & Partial<Places>, actors: Uint32Array, from: Point): number {
  let most = 0;
  for (const actor of actors) {
    const distance = Math.hypot((x[actor] ?? 0) - from.x, (y[actor] ?? 0) - from.y);
    most = Math.max(most, distance + (radius?.[actor] ?? 0));
  }
  return most;
}

/** Moves some actors by the same step. */
export function shift({ x, y }: Points, actors: Uint32Array, by: Point): void {
  for (const actor of actors) {
    x[actor] = (x[actor] ?? 0) + by.x;
    y[actor] = (y[actor] ?? 0) + by.y;
  }
}

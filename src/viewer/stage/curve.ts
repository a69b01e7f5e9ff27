/** Bent lines: quadratic curves, as Sigma draws them. */
import { distance, distanceToSegment, type Point } from './geometry.ts';

const PIECES = 10;

/** The control point of the curve between two points on the screen that bends aside by a share of its length. */
export function controlOf(from: Point, to: Point, bend: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
}

/** A point on the curve, `share` of the way. */
export function pointOn(from: Point, to: Point, bend: number, share: number): Point {
  const control = controlOf(from, to, bend);
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** From `point` to the nearest point of the curve; more than `enough` where it is surely farther. */
export function distanceToCurve(point: Point, from: Point, to: Point, bend: number, enough: number): number {
  const aside = Math.abs(bend) * distance(from, to);
  const straight = distanceToSegment(point, from, to);
  if (straight > enough + aside) return straight;
  let least = Number.POSITIVE_INFINITY;
  let last = from;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const next = pointOn(from, to, bend, piece / PIECES);
    least = Math.min(least, distanceToSegment(point, last, next));
    last = next;
  }
  return least;
}

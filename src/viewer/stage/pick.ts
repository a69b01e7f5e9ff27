/** What lies under the pointer, and who is the next actor in a direction. */
import { distanceToCurve } from './curve.ts';
import { distance, type Point } from './geometry.ts';

/** A mark that can be hit. */
export interface Spot extends Point {
  readonly key: string;
  readonly radius: number;
}

/** A link that can be hit. */
export interface Line {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
  readonly width: number;
}

const REACH = 12;
const LINE_REACH = 4;

/** The key of the spot nearest to `point`, if it is within its radius or 12 px. */
export function pickSpot(point: Point, spots: readonly Spot[]): string | null {
  const near = spots.filter((spot) => distance(point, spot) <= Math.max(REACH, spot.radius));
  return nearest(near, (spot) => distance(point, spot) - spot.radius)?.key ?? null;
}

/** The key of the line nearest to `point`, if the pointer is on it or at most 4 px beside. */
export function pickLine(point: Point, lines: readonly Line[]): string | null {
  const near = lines.flatMap((line) => {
    const reach = LINE_REACH + line.width / 2;
    const far = distanceToCurve(point, line.from, line.to, line.bend, reach);
    return far <= reach ? [{ line, far }] : [];
  });
  return nearest(near, ({ far }) => far)?.line.key ?? null;
}

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The spot that one reaches first from `from` in `direction`; going straight counts twice as much as aside. */
export function nextSpot(from: Point, direction: Direction, spots: readonly Spot[]): string | null {
  const ahead = spots.filter((spot) => {
    const [along, aside] = split(from, spot, direction);
    return along > 1 && aside <= 2 * along;
  });
  const effort = (spot: Spot) => {
    const [along, aside] = split(from, spot, direction);
    return along + 2 * aside;
  };
  return nearest(ahead, effort)?.key ?? null;
}

function split(from: Point, to: Point, direction: Direction): [along: number, aside: number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'left':
      return [-dx, Math.abs(dy)];
    case 'right':
      return [dx, Math.abs(dy)];
    case 'up':
      return [-dy, Math.abs(dx)];
    case 'down':
      return [dy, Math.abs(dx)];
  }
}

function nearest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || measure(item) < measure(best) ? item : best),
    undefined,
  );
}

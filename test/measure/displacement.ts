/** How far the actors of a picture moved. */
import type { Point } from '../../src/measure/measure.ts';

interface Displacement {
  /** In units of the RMS radius of the earlier picture. */
  readonly median: number;
  readonly p95: number;
  /** How many actors both pictures show. */
  readonly shared: number;
}

/** Compares the places of those that both pictures show. */
export function displacement(
  before: ReadonlyMap<string, Point>,
  after: ReadonlyMap<string, Point>,
): Displacement {
  const pairs = [...before].flatMap(([node, from]) => {
    const to = after.get(node);
    return to ? [{ from, to }] : [];
  });
  const radius = rmsRadius(pairs.map(({ from }) => from)) || 1;
  const moved = pairs
    .map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) / radius)
    .sort((a, b) => a - b);
  const quantile = (share: number) =>
    moved[Math.min(moved.length - 1, Math.floor(share * moved.length))] ?? 0;
  return { median: quantile(0.5), p95: quantile(0.95), shared: pairs.length };
}

function rmsRadius(points: readonly Point[]): number {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, points.length);
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const squares = points.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, points.length));
}

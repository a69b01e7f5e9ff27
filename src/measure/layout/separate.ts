/** Moves overlapping nodes apart, as little as needed. Without random numbers: nodes on one spot part in a direction of their id. */
import { hashPoint } from '../hash.ts';
import { createGrid } from './grid.ts';
import type { Place } from './place.ts';

const GAP = 1.15;

/** Changes the places until no two nodes touch, for at most 60 passes, fewer in large graphs. */
export function separate(places: readonly Place[]): void {
  const largest = places.reduce((most, { radius }) => Math.max(most, radius), 0);
  if (largest === 0) return;
  const passes = Math.min(60, Math.max(10, 40_000 / places.length));
  for (let pass = 0; pass < passes; pass += 1) if (!pushApart(places, 2 * largest * GAP)) return;
}

function pushApart(places: readonly Place[], reach: number): boolean {
  const grid = createGrid<Place>(reach);
  let moved = false;
  for (const place of places) {
    grid.near(place.x, place.y, (other) => {
      moved = part(place, other) || moved;
    });
    grid.add(place, place.x, place.y);
  }
  return moved;
}

function part(a: Place, b: Place): boolean {
  const wanted = (a.radius + b.radius) * GAP;
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  if (dx * dx + dy * dy >= (wanted * 0.999) ** 2) return false;
  const distance = Math.hypot(dx, dy);
  const way = distance > 1e-6 ? { x: dx / distance, y: dy / distance } : hashPoint(a.node);
  const step = (wanted - distance) / 2;
  a.x += way.x * step;
  a.y += way.y * step;
  b.x -= way.x * step;
  b.y -= way.y * step;
  return true;
}

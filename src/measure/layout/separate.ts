/** Moves overlapping nodes apart, as little as needed. Without random numbers: nodes on one spot part in a direction of their id. */
import { hashPoint } from '../random.ts';
import { createGrid } from './grid.ts';
import type { Place } from './place.ts';

const PASSES = 60;
const GAP = 1.15;

/** Changes the places until no two nodes touch, for at most 60 passes. */
export function separate(places: readonly Place[]): void {
  const largest = places.reduce((most, { radius }) => Math.max(most, radius), 0);
  if (largest === 0) return;
  for (let pass = 0; pass < PASSES; pass += 1) if (!pushApart(places, 2 * largest * GAP)) return;
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
  const distance = Math.hypot(a.x - b.x, a.y - b.y);
  if (distance >= wanted * 0.999) return false;
  const way = distance > 1e-6 ? { x: (a.x - b.x) / distance, y: (a.y - b.y) / distance } : hashPoint(a.node);
  const step = (wanted - distance) / 2;
  a.x += way.x * step;
  a.y += way.y * step;
  b.x -= way.x * step;
  b.y -= way.y * step;
  return true;
}

/** Packs small components around the main picture, so that they neither fly away nor move when others come or go. */

import { hash } from '../hash.ts';
import type { Point, Previous } from '../measure.ts';
import { createDiscs, type Discs } from './discs.ts';
import { centre, extent, type Place } from './place.ts';

interface Disc {
  readonly places: readonly Place[];
  readonly radius: number;
  readonly angle: number;
  /** Where it was, from the centre; 0 if it is new. */
  readonly distance: number;
}

const GAP = 1.2;
/** So that a disc that stood beside another one may stand there again. */
const HARDLY = 0.999;

/**
 * Each component becomes a disc that flies out from the main picture along an angle, its former one or one by hash, until it
 * touches nothing. Those that are known come first. Changes the places.
 */
export function pack(
  components: readonly (readonly Place[])[],
  main: { readonly centre: Point; readonly radius: number },
  previous: Previous['positions'],
): void {
  const discs = components.map((places) => discOf(places, main.centre, previous));
  const ordered = [...discs].sort(
    (a, b) =>
      Number(a.distance === 0) - Number(b.distance === 0) || a.distance - b.distance || b.radius - a.radius,
  );
  const mean = discs.reduce((sum, { radius }) => sum + radius, 0) / Math.max(1, discs.length);
  const apart = createDiscs(2 * mean * GAP || 1);
  for (const disc of ordered) {
    const at = flyOut(disc, main, apart);
    apart.add(at.x, at.y, disc.radius * GAP);
    moveTo(disc.places, at);
  }
}

function discOf(places: readonly Place[], middle: Point, previous: Previous['positions']): Disc {
  arrange(places);
  const radius = extent(places, { x: 0, y: 0 });
  const known = places.flatMap(({ node }) => previous.get(node) ?? []);
  if (known.length < places.length) {
    return { places, radius, angle: (hash(places[0]?.node ?? '') / 2 ** 32) * 2 * Math.PI, distance: 0 };
  }
  const at = centre(known);
  const [x, y] = [at.x - middle.x, at.y - middle.y];
  return { places, radius, angle: Math.atan2(y, x), distance: Math.hypot(x, y) };
}

/** The largest node in the middle, the others in a circle around it; all of it around the origin. */
function arrange(places: readonly Place[]): void {
  const [middle, ...others] = [...places].sort((a, b) => b.radius - a.radius);
  if (middle === undefined) return;
  const widest = others[0]?.radius ?? 0;
  const ring = Math.max((others.length * widest * GAP) / Math.PI, (middle.radius + widest) * GAP);
  Object.assign(middle, { x: 0, y: 0 });
  others.forEach((place, i) => {
    const angle = (i / others.length) * 2 * Math.PI;
    Object.assign(place, { x: ring * Math.cos(angle), y: ring * Math.sin(angle) });
  });
  const { x, y } = centre(places);
  moveTo(places, { x: -x, y: -y });
}

function flyOut(
  { radius, angle, distance }: Disc,
  main: { readonly centre: Point; readonly radius: number },
  apart: Discs,
): Point {
  const at = (far: number) => ({
    x: main.centre.x + far * Math.cos(angle),
    y: main.centre.y + far * Math.sin(angle),
  });
  let far = Math.max(distance, main.radius === 0 ? 0 : main.radius + radius * GAP);
  const isFree = ({ x, y }: Point) => !apart.touches(x, y, radius * GAP * HARDLY);
  while (!isFree(at(far))) far += radius / 2;
  return at(far);
}

function moveTo(places: readonly Place[], { x, y }: Point): void {
  for (const place of places) {
    place.x += x;
    place.y += y;
  }
}

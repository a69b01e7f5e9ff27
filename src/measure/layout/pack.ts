/** Packs small components around the main picture, so that they neither fly away nor move when others come or go. */
import { hash } from '../hash.ts';
import type { Point } from '../measure.ts';
import { createDiscs, type Discs } from './discs.ts';
import { centre, extent, type Places, shift } from './place.ts';
import { isKnown, type Stood } from './start.ts';

interface Disc {
  readonly actors: Uint32Array;
  readonly radius: number;
  readonly angle: number;
  /** Where it was, from the centre; 0 if it is new. */
  readonly distance: number;
}

/** The middle and the radius of the main picture. */
interface Main {
  readonly centre: Point;
  readonly radius: number;
}

const ORIGIN: Point = { x: 0, y: 0 };
const GAP = 1.2;
/** So that a disc that stood beside another one may stand there again. */
const HARDLY = 0.999;

/**
 * Each component becomes a disc that flies out from the main picture along an angle, its former one or one by hash, until it
 * touches nothing. Those that are known come first. Changes the places.
 */
export function pack(components: readonly Uint32Array[], places: Places, main: Main, known: Stood): void {
  const discs = components.map((actors) => discOf(actors, places, main.centre, known));
  const ordered = [...discs].sort(
    (a, b) =>
      Number(a.distance === 0) - Number(b.distance === 0) || a.distance - b.distance || b.radius - a.radius,
  );
  const mean = discs.reduce((sum, { radius }) => sum + radius, 0) / Math.max(1, discs.length);
  const apart = createDiscs(2 * mean * GAP || 1);
  for (const disc of ordered) {
    const at = flyOut(disc, main, apart);
    apart.add(at.x, at.y, disc.radius * GAP);
    shift(places, disc.actors, at);
  }
}

function discOf(actors: Uint32Array, places: Places, middle: Point, { ids, before }: Stood): Disc {
  arrange(actors, places);
  const radius = extent(places, actors, ORIGIN);
  if (actors.some((actor) => !isKnown(before, actor))) {
    const angle = (hash(ids[actors[0] ?? 0] ?? '') / 2 ** 32) * 2 * Math.PI;
    return { actors, radius, angle, distance: 0 };
  }
  const at = centre(before, actors);
  const [x, y] = [at.x - middle.x, at.y - middle.y];
  return { actors, radius, angle: Math.atan2(y, x), distance: Math.hypot(x, y) };
}

/** The largest actor in the middle, the others in a circle around it; all of it around the origin. */
function arrange(actors: Uint32Array, places: Places): void {
  const radiusOf = (actor: number | undefined): number => places.radius[actor ?? -1] ?? 0;
  const [middle = 0, ...others] = [...actors].sort((a, b) => radiusOf(b) - radiusOf(a));
  const widest = radiusOf(others[0]);
  const ring = Math.max((others.length * widest * GAP) / Math.PI, (radiusOf(middle) + widest) * GAP);
  places.x[middle] = 0;
  places.y[middle] = 0;
  others.forEach((actor, i) => {
    const angle = (i / others.length) * 2 * Math.PI;
    places.x[actor] = ring * Math.cos(angle);
    places.y[actor] = ring * Math.sin(angle);
  });
  const { x, y } = centre(places, actors);
  shift(places, actors, { x: -x, y: -y });
}

function flyOut({ radius, angle, distance }: Disc, main: Main, apart: Discs): Point {
  const at = (far: number) => ({
    x: main.centre.x + far * Math.cos(angle),
    y: main.centre.y + far * Math.sin(angle),
  });
  let far = Math.max(distance, main.radius === 0 ? 0 : main.radius + radius * GAP);
  const isFree = ({ x, y }: Point) => !apart.touches(x, y, radius * GAP * HARDLY);
  while (!isFree(at(far))) far += radius / 2;
  return at(far);
}

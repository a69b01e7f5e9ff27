/** A few more actors on a map that is there already: they find a free place, and nobody else moves. */
import { GAP } from './apart.ts';
import type { MapInput, Point } from './input.ts';
import { type Mark, marksOf } from './mark.ts';
import { MOST_INSERTED } from './most-inserted.ts';
import type { ActorMap, Place } from './output.ts';

const RING = 14;
const RINGS = 40;
const DIRECTIONS = 16;
const RIM = 14;

/**
 * `map` with the actors of `input` that it lacks, each in the free place nearest to those it is tied to. Null where that would not
 * do: too many are new, or somebody has gone.
 */
export function insertInto(map: ActorMap, input: MapInput): ActorMap | null {
  const known = new Map(map.places.map((place) => [place.key, place]));
  const marks = marksOf({ ...input, stage: map.stage });
  const fresh = marks.filter(({ actor }) => !known.has(actor.key));
  if (fresh.length > MOST_INSERTED || known.size + fresh.length !== marks.length) return null;
  for (const mark of fresh) known.set(mark.actor.key, placeFor(mark, map, [...known.values()]));
  return { ...map, places: marks.flatMap(({ actor }) => known.get(actor.key) ?? []) };
}

function placeFor(mark: Mark, { stage }: ActorMap, taken: readonly Place[]): Place {
  const { actor, radius, font, bold, rank } = mark;
  const near = mark.ties.flatMap(({ to, pull }) => {
    const place = taken.find(({ key }) => key === to.actor.key);
    return place ? [{ place, pull }] : [];
  });
  const total = near.reduce((sum, { pull }) => sum + pull, 0);
  const mean = (axis: 'x' | 'y') =>
    near.reduce((sum, { place, pull }) => sum + pull * place[axis], 0) / total;
  const wish = total > 0 ? { x: mean('x'), y: mean('y') } : { x: stage.width / 2, y: stage.height / 2 };
  const isFree = ({ x, y }: Point) =>
    x > RIM &&
    y > RIM &&
    x < stage.width - RIM &&
    y < stage.height - RIM &&
    taken.every((other) => Math.hypot(other.x - x, other.y - y) >= other.radius + radius + GAP);
  const at = spotsAround(wish).find(isFree) ?? wish;
  const strongest = near.reduce((best, one) => (best && best.pull >= one.pull ? best : one), near[0]);
  return { key: actor.key, ...at, radius, font, bold, rank, area: strongest?.place.area ?? -1 };
}

/** Points on rings around a point, nearest first. */
function spotsAround({ x, y }: Point): readonly Point[] {
  return Array.from({ length: RINGS * DIRECTIONS }, (_, i) => {
    const far = RING * Math.floor(i / DIRECTIONS);
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    return { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) };
  });
}

/** A map on a stage of another size. */
import type { Stage } from './input.ts';
import type { ActorMap } from './output.ts';

/** Stages that differ more than this in shape, or are so much smaller, need a map of their own. */
const MOST_BENT = 1.15;
const LEAST = 0.9;

/** `map` stretched onto `stage`; null where labels would no longer fit. */
export function scaledTo(map: ActorMap, stage: Stage): ActorMap | null {
  const [x, y] = [stage.width / map.stage.width, stage.height / map.stage.height];
  if (x === 1 && y === 1) return map;
  if (Math.max(x / y, y / x) > MOST_BENT || Math.min(x, y) < LEAST) return null;
  const moved = <P extends { readonly x: number; readonly y: number }>(point: P): P => {
    return { ...point, x: point.x * x, y: point.y * y };
  };
  return {
    stage,
    places: map.places.map(moved),
    areas: map.areas.map(({ title, rings, ...area }) => {
      return { ...area, rings: rings.map((ring) => ring.map(moved)), title: title && moved(title) };
    }),
  };
}

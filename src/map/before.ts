/** What the next map needs of the one before. */
import type { Seat } from './input.ts';
import type { ActorMap } from './output.ts';

/** Where everybody stands, as shares of the stage, so that the next map may have another size. */
export function seatsOf({ places, areas, stage }: ActorMap): ReadonlyMap<string, Seat> {
  const hues = new Map(areas.map(({ id, hue }) => [id, hue]));
  return new Map(
    places.map(({ key, x, y, area }) => {
      return [key, { x: x / stage.width, y: y / stage.height, area, hue: hues.get(area) ?? 0 }] as const;
    }),
  );
}

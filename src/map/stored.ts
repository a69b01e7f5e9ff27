/** A map as plain attributes of a graph, and back. */
import { by } from '../base/order.ts';
import type { AreaAttributes, PlaceAttributes } from '../graph/map-attributes.ts';
import type { Point, Stage } from './input.ts';
import type { ActorMap, Area } from './output.ts';

/** The map that a graph brings along. */
export interface StoredMap {
  /** Width and height: `1024x744`. */
  readonly stage: string;
  readonly map: Readonly<Record<string, PlaceAttributes>>;
  readonly areas: readonly AreaAttributes[];
}

/** The attributes of a map: the same for the same places, in whatever order they were found. */
export function storeMap({ stage, places, areas }: ActorMap): StoredMap {
  return {
    stage: `${stage.width}x${stage.height}`,
    map: Object.fromEntries([...places].sort(by(({ key }) => key)).map(({ key, ...place }) => [key, place])),
    areas: areas.map(({ id, hue, rings, title }) => {
      const outline = rings.map((ring) =>
        ring.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' '),
      );
      const { text = '', ...at } = title ?? { x: 0, y: 0, font: 0 };
      return { id, hue, outline: outline.join(';'), title: text, x: at.x, y: at.y, font: at.font };
    }),
  };
}

/** The map that was stored; null where there is none. */
export function readMap({ stage, map, areas }: Partial<StoredMap>): ActorMap | null {
  const size = readStage(String(stage ?? ''));
  if (!size || !map || !Array.isArray(areas)) return null;
  return {
    stage: size,
    places: Object.entries(map).map(([key, place]) => ({ key, ...place })),
    areas: areas.map(({ id, hue, outline, title, x, y, font }): Area => {
      const rings = outline.split(';').map(readRing);
      return {
        id,
        hue,
        rings: rings.filter((ring: readonly Point[]) => ring.length > 2),
        title: title ? { text: title, x, y, font } : null,
      };
    }),
  };
}

function readStage(text: string): Stage | null {
  const [width = 0, height = 0] = text.split('x').map(Number);
  return width > 0 && height > 0 ? { width, height } : null;
}

function readRing(text: string): readonly Point[] {
  return text.split(' ').flatMap((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
    return Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : [];
  });
}

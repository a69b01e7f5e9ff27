/** A measure computes numbers on the graph and writes them as attributes. */
import type { MeasureId } from '../graph/attributes.ts';
import type { Network } from '../graph/network.ts';
import type { Outline } from '../graph/outline.ts';
import { type ActorMap, readMap } from '../map/index.ts';

/** A place in the units of the layout. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What an earlier graph showed, so that the new one looks like it. */
export interface Previous {
  readonly positions: ReadonlyMap<string, Point>;
  readonly communities: ReadonlyMap<string, number>;
  /** Fingerprint of what the positions were computed from. */
  readonly layout?: string;
  readonly map?: ActorMap;
}

/** What a graph showed that there was not. */
export const NOTHING: Previous = { positions: new Map(), communities: new Map() };

/** Something that can be computed of the whole graph, such as PageRank. */
export interface Measure {
  /** The measure of its attributes in the list of them. */
  readonly id: MeasureId;
  /** What it tells, with its formula and where that comes from. */
  readonly because: string;
  /** Writes its attributes into the graph. */
  readonly run: (network: Network, previous?: Previous) => void;
}

/** What a measured graph shows. */
export function previousOf({ attributes, ids, actors }: Outline): Previous {
  const positions = new Map<string, Point>();
  const communities = new Map<string, number>();
  ids.forEach((id, actor) => {
    const { x, y, community } = actors[actor] ?? {};
    if (isNumber(x) && isNumber(y)) positions.set(id, { x, y });
    if (isNumber(community) && Number.isInteger(community)) communities.set(id, community);
  });
  const { layout } = attributes;
  const map = readMap(attributes);
  return {
    positions,
    communities,
    ...(typeof layout === 'string' && { layout }),
    ...(map && isSound(map) && { map }),
  };
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A graph from a file may say anything of its map. */
function isSound({ places }: ActorMap): boolean {
  return places.every(({ x, y, area }) => Number.isFinite(x) && Number.isFinite(y) && Number.isInteger(area));
}

/** A measure computes numbers on the graph and writes them as attributes. */
import type { MeasureId } from '../graph/attributes.ts';
import type { ActorGraph, AnyGraph } from '../graph/graph.ts';
import { type ActorMap, readMap } from '../map/index.ts';

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

export interface Measure {
  /** The measure of its attributes in the list of them. */
  readonly id: MeasureId;
  /** What it tells, with its formula and where that comes from. */
  readonly because: string;
  /** Writes its attributes into the graph. */
  readonly run: (graph: ActorGraph, previous?: Previous) => void;
}

/** What a measured graph shows. */
export function previousOf(graph: AnyGraph): Previous {
  const positions = new Map<string, Point>();
  const communities = new Map<string, number>();
  graph.forEachNode((node, { x, y, community }) => {
    if (Number.isFinite(x) && Number.isFinite(y)) positions.set(node, { x, y });
    if (Number.isInteger(community)) communities.set(node, community);
  });
  const layout: unknown = graph.getAttribute('layout');
  const map = readMap(graph.getAttributes());
  return {
    positions,
    communities,
    ...(typeof layout === 'string' && { layout }),
    ...(map && isSound(map) && { map }),
  };
}

/** A graph from a file may say anything of its map. */
function isSound({ places }: ActorMap): boolean {
  return places.every(({ x, y, area }) => Number.isFinite(x) && Number.isFinite(y) && Number.isInteger(area));
}

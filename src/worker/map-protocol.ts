/** What the page and the worker that draws maps say to each other. */
import type { ActorMap, MapInput } from '../map/index.ts';

/** A map that is wanted. */
export interface MapRequest {
  readonly id: number;
  readonly input: MapInput;
}

/** The map that was asked for by this id. */
export interface MapReply {
  readonly id: number;
  /** null where it could not be drawn. */
  readonly map: ActorMap | null;
}

/** What the page and the worker that draws maps say to each other. */
import type { ActorMap, MapInput } from '../map/index.ts';

/** A map that is wanted. */
export interface MapRequest {
  readonly id: number;
  readonly input: MapInput;
}

/** What has become of the map that was asked for by this id. */
export interface MapReply {
  readonly id: number;
  /** How much of the work is done: 1 with the last reply, less before it where it takes long. */
  readonly share: number;
  /** null where it could not be drawn; before the last reply a rough one, as soon as there is one. */
  readonly map: ActorMap | null;
}

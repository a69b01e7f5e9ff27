/** What a map is made of: actors, how strongly they belong together, and the stage. */
import type { Kind } from '../model.ts';

/** A place on the stage, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height in CSS pixels. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** An actor as the map needs it; `standing` says who comes first. */
export interface MapActor {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** Sets size and rank: see `standing.ts`. */
  readonly standing: number;
}

/** That two actors belong together. */
export interface MapLink {
  /** Indices of its ends. */
  readonly a: number;
  readonly b: number;
  /** In how many articles they are together. */
  readonly articles: number;
  /** How much more often than by chance: see `tie.ts`. 0 = not at all. */
  readonly weight: number;
}

/** A place on an earlier map, from 0 to 1 on both axes, with the number and the hue of its area. */
export interface Seat extends Point {
  readonly area: number;
  readonly hue: number;
}

/** All that a map depends on: the same input gives the same map. */
export interface MapInput {
  /** Each with a link to another one. */
  readonly actors: readonly MapActor[];
  /** All links among the actors. */
  readonly links: readonly MapLink[];
  /** Those of the links that are drawn. */
  readonly drawn: readonly MapLink[];
  readonly stage: Stage;
  /** The actor around whom everything is arranged, in the surroundings of one actor. */
  readonly centre?: string;
  /** Where actors stood on the map before, by key: the new map looks like it. */
  readonly before?: ReadonlyMap<string, Seat>;
  /** Another seed gives another map that is as good. */
  readonly seed?: number;
}

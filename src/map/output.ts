/** What a map is: places, areas with names, and the labels that found room. All in CSS pixels of its stage. */
import type { Point, Stage } from './input.ts';

/** An actor on the map: where it stands, in CSS pixels, and in whose area. */
export interface Place extends Point {
  readonly key: string;
  /** Radius of its mark. */
  readonly radius: number;
  /** Font size of its label. */
  readonly font: number;
  readonly bold: boolean;
  /** 0 for the actor of the highest standing. */
  readonly rank: number;
  /** The number of its area. */
  readonly area: number;
}

/** The part of the stage that belongs to a community. */
export interface Area {
  readonly id: number;
  /** One of `HUES`; neighbours have different ones. */
  readonly hue: number;
  /** Closed outlines: the smooth curve runs through the middles between their corners. Empty where a community has no ground of its own. */
  readonly rings: readonly (readonly Point[])[];
  /** Its name with the middle of the place that was found for it; null where it has none. */
  readonly title: Title | null;
}

/** The heading of an area, as it is drawn. */
export interface Title extends Point {
  readonly text: string;
  readonly font: number;
}

/** A whole map, ready to be drawn. */
export interface ActorMap {
  readonly stage: Stage;
  /** In the order of the actors of the input. */
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
}

/** So many colours areas may have; those that touch have different ones. */
export const HUES = 8;

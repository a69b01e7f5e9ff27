/** The attributes of the first map, which the measure `map` draws: of actors on it, and of its areas. */
import type { Attribute, Having } from './attribute.ts';

/** Of an actor on the first map: where it stands on the stage, how large, in which area. */
export const PLACE_ATTRIBUTES = [
  { id: 'x', type: 'double' },
  { id: 'y', type: 'double' },
  { id: 'radius', type: 'double' },
  { id: 'font', type: 'double' },
  { id: 'bold', type: 'boolean' },
  { id: 'rank', type: 'integer' },
  { id: 'area', type: 'integer' },
] as const satisfies readonly Attribute[];

/** Of an area of the first map. */
export const AREA_ATTRIBUTES = [
  { id: 'id', type: 'integer' },
  { id: 'hue', type: 'integer' },
  { id: 'title', type: 'string' },
  { id: 'x', type: 'double' },
  { id: 'y', type: 'double' },
  { id: 'font', type: 'double' },
  { id: 'outline', type: 'string' },
] as const satisfies readonly Attribute[];

/** Where an actor stands in the drawn map. */
export type PlaceAttributes = Having<typeof PLACE_ATTRIBUTES>;
/** An area of the drawn map, with its name. */
export type AreaAttributes = Having<typeof AREA_ATTRIBUTES>;

/**
 * All attributes of the graph, in the order in which graph.json and tables have them. Types, files, exports, tables and the page follow
 * from these lists.
 */
import type { ACTOR_ATTRIBUTES } from './actor-attributes.ts';
import type { Attributes, Having } from './attribute.ts';
import type { LINK_ATTRIBUTES } from './link-attributes.ts';
import { AREA_ATTRIBUTES, PLACE_ATTRIBUTES } from './map-attributes.ts';

export { ACTOR_ATTRIBUTES, type ActorAttributes } from './actor-attributes.ts';
export { LINK_ATTRIBUTES, type LinkAttributes, type MeasuredId, type WeightId } from './link-attributes.ts';

/** All may lack: of an article no more is known than its file says. */
export const ARTICLE_ATTRIBUTES = [
  { id: 'title', type: 'string', optional: true },
  { id: 'source', type: 'string', optional: true },
  { id: 'copyOf', type: 'string', optional: true },
  { id: 'date', type: 'string', optional: true },
  { id: 'file', type: 'string', optional: true },
  { id: 'language', type: 'string', optional: true },
  { id: 'url', type: 'string', optional: true },
] as const satisfies Attributes;

/** The label names the two or three strongest members; the id is the `community` of actors. */
export const COMMUNITY_ATTRIBUTES = [
  { id: 'label', type: 'string' },
  { id: 'size', type: 'integer' },
  { id: 'id', type: 'integer' },
] as const satisfies Attributes;

/** Of an actor that has become another: its id, and that of the other one. */
export const REDIRECT_ATTRIBUTES = [
  { id: 'from', type: 'string' },
  { id: 'to', type: 'string' },
] as const satisfies Attributes;

/** What is said of the graph as a whole, in the order of graph.json: its title, its size, how it was counted. */
export const GRAPH_ATTRIBUTES = [
  { id: 'format', type: 'integer' },
  { id: 'title', type: 'string' },
  { id: 'generator', type: 'string' },
  { id: 'window', type: 'string' },
  { id: 'articles', type: 'record', of: ARTICLE_ATTRIBUTES },
  { id: 'communities', type: 'list', of: COMMUNITY_ATTRIBUTES, measure: 'communities' },
  { id: 'layout', type: 'string', measure: 'layout' },
  { id: 'redirects', type: 'list', of: REDIRECT_ATTRIBUTES, optional: true },
  { id: 'stage', type: 'string', measure: 'map' },
  { id: 'map', type: 'record', of: PLACE_ATTRIBUTES, measure: 'map' },
  { id: 'areas', type: 'list', of: AREA_ATTRIBUTES, measure: 'map' },
] as const satisfies Attributes;

/** What the graph says of an article: its head, and the file that holds its sentences. */
export type ArticleAttributes = Having<typeof ARTICLE_ATTRIBUTES>;
/** Actors that belong together, and how many they are. */
export type Community = Having<typeof COMMUNITY_ATTRIBUTES>;
/** What the graph says of itself as a whole. */
export type GraphAttributes = Having<typeof GRAPH_ATTRIBUTES>;

type Listed = (typeof ACTOR_ATTRIBUTES | typeof LINK_ATTRIBUTES | typeof GRAPH_ATTRIBUTES)[number];
/** The id of a measure of the graph: `pagerank`, `communities`, … */
export type MeasureId = Extract<Listed, { readonly measure: string }>['measure'];

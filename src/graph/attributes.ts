/**
 * All attributes of the graph, in the order in which graph.json and tables have them. Types, files, exports, tables and the page follow
 * from these lists. A weight of links or a measure is a file in `connect/weights` or `measure/measures` and its attributes here.
 */
import type { Attribute, Having } from './attribute.ts';
import { AREA_ATTRIBUTES, PLACE_ATTRIBUTES } from './map-attributes.ts';

/** The measures, in the order in which they need each other. */
export const MEASURE_IDS = [
  'degree',
  'strength',
  'pagerank',
  'betweenness',
  'core',
  'clustering',
  'communities',
  'backbone',
  'size',
  'layout',
  'map',
] as const;
/** The id of a measure of the graph: `pagerank`, `community`, … */
export type MeasureId = (typeof MEASURE_IDS)[number];

type Listed = readonly (Attribute & { readonly measure?: MeasureId })[];

/** Those with a `measure` are filled by it; `column` shows them in tables, `look` in the choices of the picture. */
export const ACTOR_ATTRIBUTES = [
  { id: 'label', type: 'string', column: true, title: { en: 'Name', de: 'Name' } },
  { id: 'kind', type: 'kind', column: true, title: { en: 'Kind', de: 'Art' } },
  { id: 'row', type: 'string', optional: true },
  { id: 'description', type: 'string', optional: true },
  { id: 'sameAs', type: 'string', optional: true },
  {
    id: 'mentions',
    type: 'integer',
    look: 'amount',
    column: true,
    title: { en: 'Mentions', de: 'Nennungen' },
  },
  { id: 'articles', type: 'integer', look: 'amount', column: true, title: { en: 'Articles', de: 'Artikel' } },
  {
    id: 'first',
    type: 'string',
    optional: true,
    look: 'day',
    title: { en: 'First named', de: 'Zuerst genannt' },
  },
  {
    id: 'last',
    type: 'string',
    optional: true,
    look: 'day',
    title: { en: 'Last named', de: 'Zuletzt genannt' },
  },
  { id: 'names', type: 'names' },
  { id: 'because', type: 'reasons' },
  { id: 'months', type: 'months', optional: true },
  { id: 'relations', type: 'relations', optional: true },
  { id: 'government', type: 'integer', optional: true },
  { id: 'club', type: 'integer', optional: true },
  {
    id: 'degree',
    type: 'integer',
    measure: 'degree',
    look: 'amount',
    column: true,
    title: { en: 'Links', de: 'Verbindungen' },
  },
  {
    id: 'strength',
    type: 'double',
    measure: 'strength',
    look: 'amount',
    title: { en: 'Weight of all links', de: 'Gewicht aller Verbindungen' },
  },
  {
    id: 'pagerank',
    type: 'double',
    measure: 'pagerank',
    look: 'amount',
    title: { en: 'PageRank', de: 'PageRank' },
  },
  {
    id: 'betweenness',
    type: 'double',
    measure: 'betweenness',
    look: 'amount',
    title: { en: 'Betweenness', de: 'Vermittlung' },
  },
  {
    id: 'core',
    type: 'integer',
    measure: 'core',
    look: 'amount',
    title: { en: 'Core', de: 'Kern' },
  },
  {
    id: 'clustering',
    type: 'double',
    measure: 'clustering',
    look: 'amount',
    title: { en: 'Clustering', de: 'Verflechtung' },
  },
  {
    id: 'community',
    type: 'integer',
    measure: 'communities',
    look: 'group',
    title: { en: 'Group', de: 'Gruppe' },
  },
  { id: 'size', type: 'double', measure: 'size' },
  { id: 'x', type: 'double', measure: 'layout' },
  { id: 'y', type: 'double', measure: 'layout' },
] as const satisfies Listed;

/** Those marked `weight` are filled by `connect/weights`, one file each. */
export const LINK_ATTRIBUTES = [
  {
    id: 'articles',
    type: 'integer',
    weight: true,
    look: 'amount',
    column: true,
    title: { en: 'Articles', de: 'Artikel' },
  },
  { id: 'weight', type: 'double', weight: true, look: 'amount', title: { en: 'Weight', de: 'Gewicht' } },
  {
    id: 'sentences',
    type: 'integer',
    weight: true,
    look: 'amount',
    column: true,
    title: { en: 'Sentences', de: 'Sätze' },
  },
  {
    id: 'npmi',
    type: 'double',
    weight: true,
    look: 'amount',
    column: true,
    title: { en: 'Association', de: 'Bindung' },
    hint: {
      en: 'NPMI: how much more often the two share a sentence than chance would have it. 1 = never apart, 0 = chance, below 0 = they avoid each other.',
      de: 'NPMI: wie viel öfter die beiden einen Satz teilen, als der Zufall erwarten ließe. 1 = nie getrennt, 0 = Zufall, unter 0 = sie meiden sich.',
    },
  },
  {
    id: 'g2',
    type: 'double',
    weight: true,
    optional: true,
    look: 'amount',
    title: { en: 'Surprise (G²)', de: 'Überraschung (G²)' },
  },
  { id: 'expected', type: 'double', weight: true, column: true, title: { en: 'Expected', de: 'Erwartet' } },
  {
    id: 'decay',
    type: 'double',
    weight: true,
    optional: true,
    look: 'amount',
    title: { en: 'Nearness in texts', de: 'Nähe im Text' },
  },
  { id: 'alpha', type: 'double', measure: 'backbone' },
  { id: 'forest', type: 'boolean', measure: 'backbone' },
  { id: 'first', type: 'string', optional: true },
  { id: 'last', type: 'string', optional: true },
  { id: 'months', type: 'months', optional: true },
  {
    id: 'relations',
    type: 'relations',
    optional: true,
    look: 'statements',
    title: { en: 'What is stated', de: 'Was gesagt ist' },
  },
  { id: 'where', type: 'sentences' },
] as const satisfies Listed;

/** All may lack: of an article no more is known than its file says. */
export const ARTICLE_ATTRIBUTES = [
  { id: 'title', type: 'string', optional: true },
  { id: 'source', type: 'string', optional: true },
  { id: 'copyOf', type: 'string', optional: true },
  { id: 'date', type: 'string', optional: true },
  { id: 'file', type: 'string', optional: true },
  { id: 'language', type: 'string', optional: true },
  { id: 'url', type: 'string', optional: true },
] as const satisfies Listed;

/** The label names the two or three strongest members; the id is the `community` of actors. */
export const COMMUNITY_ATTRIBUTES = [
  { id: 'label', type: 'string' },
  { id: 'size', type: 'integer' },
  { id: 'id', type: 'integer' },
] as const satisfies Listed;

/** Of an actor that has become another: its id, and that of the other one. */
export const REDIRECT_ATTRIBUTES = [
  { id: 'from', type: 'string' },
  { id: 'to', type: 'string' },
] as const satisfies Listed;

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
] as const satisfies Listed;

/** All that graph.json says of an actor. */
export type ActorAttributes = Having<typeof ACTOR_ATTRIBUTES>;
/** All that graph.json says of a link. */
export type LinkAttributes = Having<typeof LINK_ATTRIBUTES>;
/** What the graph says of an article: its head, and the file that holds its sentences. */
export type ArticleAttributes = Having<typeof ARTICLE_ATTRIBUTES>;
/** Actors that belong together, and how many they are. */
export type Community = Having<typeof COMMUNITY_ATTRIBUTES>;
/** What the graph says of itself as a whole. */
export type GraphAttributes = Having<typeof GRAPH_ATTRIBUTES>;

/** The id of a weight of links: `sentences`, `npmi`, … */
export type WeightId = Extract<(typeof LINK_ATTRIBUTES)[number], { readonly weight: true }>['id'];

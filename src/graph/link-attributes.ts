/** The attributes of links, in the order in which graph.json and tables have them. A weight is a file in `connect/weights` and its line here, a measure one in `measure/measures`. */
import type { Attributes, Having } from './attribute.ts';

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
] as const satisfies Attributes;

/** All that graph.json says of a link. */
export type LinkAttributes = Having<typeof LINK_ATTRIBUTES>;
/** The id of a weight of links: `sentences`, `npmi`, … */
export type WeightId = Extract<(typeof LINK_ATTRIBUTES)[number], { readonly weight: true }>['id'];
/** The id of what a measure adds to links: `alpha`, … */
export type MeasuredId = Extract<(typeof LINK_ATTRIBUTES)[number], { readonly measure: string }>['id'];

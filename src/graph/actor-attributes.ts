/** The attributes of actors, in the order in which graph.json and tables have them. A measure of actors is a file in `measure/measures` and its line here. */
import type { Attributes, Having } from './attribute.ts';

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
    hint: {
      en: 'With how many others an actor occurs.',
      de: 'Mit wie vielen anderen ein Akteur vorkommt.',
    },
  },
  {
    id: 'strength',
    type: 'double',
    measure: 'strength',
    look: 'amount',
    title: { en: 'Weight of all links', de: 'Gewicht aller Verbindungen' },
    hint: {
      en: 'The weights of all links of an actor, added up.',
      de: 'Die Gewichte aller Verbindungen eines Akteurs, zusammengezählt.',
    },
  },
  {
    id: 'pagerank',
    type: 'double',
    measure: 'pagerank',
    look: 'amount',
    title: { en: 'PageRank', de: 'PageRank' },
    hint: {
      en: 'How often somebody comes by who walks along the links at random, more often along heavy ones.',
      de: 'Wie oft jemand vorbeikommt, der zufällig den Verbindungen folgt, den schweren öfter.',
    },
  },
  {
    id: 'betweenness',
    type: 'double',
    measure: 'betweenness',
    look: 'amount',
    title: { en: 'Betweenness', de: 'Vermittlung' },
    hint: {
      en: 'On how large a share of the shortest ways between two others an actor stands.',
      de: 'Auf welchem Anteil der kürzesten Wege zwischen zwei anderen ein Akteur steht.',
    },
  },
  {
    id: 'core',
    type: 'integer',
    measure: 'core',
    look: 'amount',
    title: { en: 'Core', de: 'Kern' },
    hint: {
      en: 'The largest k for which an actor belongs to a set in which each is linked with k others (k-core).',
      de: 'Das größte k, für das ein Akteur zu einer Menge gehört, in der jeder mit k anderen verbunden ist (k-Kern).',
    },
  },
  {
    id: 'clustering',
    type: 'double',
    measure: 'clustering',
    look: 'amount',
    title: { en: 'Clustering', de: 'Verflechtung' },
    hint: {
      en: 'Which share of the neighbours of an actor are linked with each other.',
      de: 'Welcher Anteil der Nachbarn eines Akteurs miteinander verbunden ist.',
    },
  },
  {
    id: 'community',
    type: 'integer',
    measure: 'communities',
    look: 'group',
    title: { en: 'Group', de: 'Gruppe' },
    hint: {
      en: 'Groups whose members are linked more with each other than with the rest.',
      de: 'Gruppen, deren Mitglieder mehr miteinander verbunden sind als mit den anderen.',
    },
  },
  { id: 'size', type: 'double', measure: 'size' },
  { id: 'x', type: 'double', measure: 'layout' },
  { id: 'y', type: 'double', measure: 'layout' },
] as const satisfies Attributes;

/** All that graph.json says of an actor. */
export type ActorAttributes = Having<typeof ACTOR_ATTRIBUTES>;

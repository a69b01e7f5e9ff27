/** What measures tell, for those who wonder; loaded with the choice of the look. */
import type { ACTOR_ATTRIBUTES } from '../../graph/attributes.ts';
import type { InWords } from '../../model.ts';

type Measured = Extract<
  (typeof ACTOR_ATTRIBUTES)[number],
  { readonly measure: string; readonly look: string }
>['id'];

/** One for each measure that can be drawn: whoever adds one is asked for it. Formulas stand with the measures. */
export const HINTS: Readonly<Record<Measured, InWords>> = {
  degree: {
    en: 'With how many others an actor occurs.',
    de: 'Mit wie vielen anderen ein Akteur vorkommt.',
  },
  strength: {
    en: 'The weights of all links of an actor, added up.',
    de: 'Die Gewichte aller Verbindungen eines Akteurs, zusammengezählt.',
  },
  pagerank: {
    en: 'How often somebody comes by who walks along the links at random, more often along heavy ones.',
    de: 'Wie oft jemand vorbeikommt, der zufällig den Verbindungen folgt, den schweren öfter.',
  },
  betweenness: {
    en: 'On how large a share of the shortest ways between two others an actor stands.',
    de: 'Auf welchem Anteil der kürzesten Wege zwischen zwei anderen ein Akteur steht.',
  },
  core: {
    en: 'The largest k for which an actor belongs to a set in which each is linked with k others (k-core).',
    de: 'Das größte k, für das ein Akteur zu einer Menge gehört, in der jeder mit k anderen verbunden ist (k-Kern).',
  },
  clustering: {
    en: 'Which share of the neighbours of an actor are linked with each other.',
    de: 'Welcher Anteil der Nachbarn eines Akteurs miteinander verbunden ist.',
  },
  community: {
    en: 'Groups whose members are linked more with each other than with the rest.',
    de: 'Gruppen, deren Mitglieder mehr miteinander verbunden sind als mit den anderen.',
  },
};

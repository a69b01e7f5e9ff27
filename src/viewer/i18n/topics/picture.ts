/** Texts of the picture. */
import { n, s, z } from '../numbers.ts';

const en = {
  stage: (actors: number, links: number) =>
    `Picture of the network: ${n(actors)} actors and ${n(links)} links. Arrow keys move between actors, Enter opens one. The same is in the table of actors.`,
  actorSpoken: (label: string, kind: string, articles: number, links: number) =>
    `${label}, ${kind}, ${n(articles)} article${s(articles)}, ${n(links)} link${s(links)}`,
  mapDue: 'The map is being drawn …',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  noWebGL: 'This browser cannot draw the picture (no WebGL), so here is the table.',
  lasso: 'Draw around actors to select them',
};

const de: typeof en = {
  stage: (actors, links) =>
    `Bild des Netzes: ${z(actors)} Akteure und ${z(links)} Verbindungen. Pfeiltasten wandern zwischen Akteuren, Enter öffnet. Dasselbe steht in der Tabelle der Akteure.`,
  actorSpoken: (label, kind, articles, links) =>
    `${label}, ${kind}, ${z(articles)} Artikel, ${z(links)} Verbindung${links === 1 ? '' : 'en'}`,
  mapDue: 'Die Karte wird gezeichnet …',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Alles zeigen',
  noWebGL: 'Dieser Browser kann das Bild nicht zeichnen (kein WebGL), deshalb die Tabelle.',
  lasso: 'Akteure umkreisen und so auswählen',
};

/** Sentences for screen readers above all: the picture speaks through them. */
export const picture = { en, de };

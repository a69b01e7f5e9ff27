/** Texts of the tables. */
import { n, z } from '../numbers.ts';

const en = {
  columns: {
    label: 'Name',
    kind: 'Kind',
    mentions: 'Mentions',
    articles: 'Articles',
    degree: 'Links',
    source: 'Actor',
    target: 'Actor',
    sentences: 'Sentences',
    expected: 'Expected',
  },
  actorTable: 'Actors in the picture',
  linkTable: 'Links in the picture',
  page: (page: number, pages: number) => `Page ${n(page)} of ${n(pages)}`,
  previous: 'Previous',
  next: 'Next',
};

const de: typeof en = {
  columns: {
    label: 'Name',
    kind: 'Art',
    mentions: 'Nennungen',
    articles: 'Artikel',
    degree: 'Verbindungen',
    source: 'Akteur',
    target: 'Akteur',
    sentences: 'Sätze',
    expected: 'Erwartet',
  },
  actorTable: 'Akteure im Bild',
  linkTable: 'Verbindungen im Bild',
  page: (page, pages) => `Seite ${z(page)} von ${z(pages)}`,
  previous: 'Vorige',
  next: 'Nächste',
};

export const tables = { en, de };

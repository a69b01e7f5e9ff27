/** Texts of the panels of actors and links, and their evidence. */
import { n, s, z } from '../numbers.ts';

const en = {
  names: 'Also called',
  roles: 'Roles and relations',
  status: {
    held: 'as of the articles',
    former: 'formerly',
    acting: 'acting',
    coming: 'designated',
    candidate: 'candidate',
    denied: 'doubted',
  },
  statedIn: (count: number, first?: string, last?: string) =>
    `${n(count)} sentence${s(count)}${first ? `, ${first === last ? first : `${first} – ${last}`}` : ''}`,
  neighbours: 'Linked with',
  neighboursNone: 'No sentence names this actor together with another.',
  linkRow: (label: string, count: number) => `${label}: ${n(count)} shared sentence${s(count)}, show them`,
  openActor: (label: string) => `Open ${label}`,
  outside: 'not in the picture',
  mentions: 'Mentions',
  moreNeighbours: (count: number) => `Show ${n(count)} more`,
  moreSentences: 'Show more sentences',
  noSentences: 'No sentence found in the articles.',
  together: (sentences: number, articles: number, expected: string | null) =>
    `Together in ${n(sentences)} sentence${s(sentences)} of ${n(articles)} article${s(articles)}${expected === null ? '' : `, expected ${expected}`}`,
  lasso: 'Draw around actors to select them',
  linkOf: 'Link',
  evidence: 'Evidence',
  why: 'Why?',
  whyHint: 'Why these names were recognised',
  whyOne: 'Why one actor?',
  articleMissing: 'This article could not be loaded.',
  notPublished: 'The text of this article is not published.',
  untitled: 'Without title',
  versionOf: (title: string) => `Version of “${title}”: only what is new in it is counted.`,
  retry: 'Try again',
  source: 'Open the article',
  read: 'Read the whole article',
};

const de: typeof en = {
  names: 'Heißt auch',
  roles: 'Rollen und Beziehungen',
  status: {
    held: 'Stand der Artikel',
    former: 'früher',
    acting: 'geschäftsführend',
    coming: 'designiert',
    candidate: 'im Gespräch',
    denied: 'bestritten',
  },
  statedIn: (count, first, last) =>
    `${z(count)} ${count === 1 ? 'Satz' : 'Sätze'}${first ? `, ${first === last ? first : `${first} – ${last}`}` : ''}`,
  neighbours: 'Verbunden mit',
  neighboursNone: 'Kein Satz nennt diesen Akteur zusammen mit einem anderen.',
  linkRow: (label, count) =>
    `${label}: ${z(count)} ${count === 1 ? 'gemeinsamer Satz' : 'gemeinsame Sätze'}, zeigen`,
  openActor: (label) => `${label} öffnen`,
  outside: 'nicht im Bild',
  mentions: 'Nennungen',
  moreNeighbours: (count) => `${z(count)} weitere zeigen`,
  moreSentences: 'Weitere Sätze zeigen',
  noSentences: 'In den Artikeln wurde kein Satz gefunden.',
  together: (sentences, articles, expected) =>
    `Zusammen in ${z(sentences)} ${sentences === 1 ? 'Satz' : 'Sätzen'} aus ${z(articles)} Artikel${articles === 1 ? '' : 'n'}${expected === null ? '' : `, erwartet ${expected}`}`,
  lasso: 'Akteure umkreisen und so auswählen',
  linkOf: 'Verbindung',
  evidence: 'Belege',
  why: 'Warum?',
  whyHint: 'Warum diese Namen erkannt wurden',
  whyOne: 'Warum ein Akteur?',
  articleMissing: 'Dieser Artikel konnte nicht geladen werden.',
  notPublished: 'Der Text dieses Artikels ist nicht veröffentlicht.',
  untitled: 'Ohne Titel',
  versionOf: (title) => `Fassung von „${title}“: Gezählt wird nur, was darin neu ist.`,
  retry: 'Noch einmal versuchen',
  source: 'Artikel öffnen',
  read: 'Den ganzen Artikel lesen',
};

/** In the first load, since a link to an actor opens its panel at once. */
export const panels = { en, de };

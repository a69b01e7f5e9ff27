/** Texts of the panels of actors and links, and their evidence. */
import { computed } from '@preact/signals';
import type { Form } from '../../model.ts';
import { n, s, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

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
  linkOf: 'Link',
  evidence: 'Evidence',
  why: 'Why?',
  whyHint: 'Why these names were recognised',
  whyOne: 'Why one actor?',
  articleMissing: 'This article could not be loaded.',
  notPublished: 'The text of this article is not published.',
  untitled: 'Without title',
  versionOf: (title: string) => `Version of “${title}”: only what is new in it is counted.`,
  source: 'Open the article',
  read: 'Read the whole article',
  mentionsIn: (mentions: number, articles: number) =>
    `${n(mentions)} mention${s(mentions)} in ${n(articles)} article${s(articles)}`,
  forms: {
    name: 'name',
    part: 'part of a word',
    demonym: 'as an adjective or a people',
    description: 'as a description',
  } satisfies Record<Form, string>,
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
  linkOf: 'Verbindung',
  evidence: 'Belege',
  why: 'Warum?',
  whyHint: 'Warum diese Namen erkannt wurden',
  whyOne: 'Warum ein Akteur?',
  articleMissing: 'Dieser Artikel konnte nicht geladen werden.',
  notPublished: 'Der Text dieses Artikels ist nicht veröffentlicht.',
  untitled: 'Ohne Titel',
  versionOf: (title) => `Fassung von „${title}“: Gezählt wird nur, was darin neu ist.`,
  source: 'Artikel öffnen',
  read: 'Den ganzen Artikel lesen',
  mentionsIn: (mentions, articles) =>
    `${z(mentions)} Nennung${mentions === 1 ? '' : 'en'} in ${z(articles)} Artikel${articles === 1 ? '' : 'n'}`,
  forms: {
    name: 'Name',
    part: 'Teil eines Wortes',
    demonym: 'als Adjektiv oder Volk',
    description: 'als Umschreibung',
  },
};

/** In all languages of the page; the next is what is shown. */
export const evidence = { en, de };

/** In the language that is chosen; loaded with the panels. */
export const evidenceTexts = computed(() => evidence[language.value]);

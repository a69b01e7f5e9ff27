/** All texts of the page, in English and German. A key that one language lacks is a type error. */
import { type Form, type Kind, READER_LANGUAGES, type ReaderLanguage } from '../model.ts';

export const LANGUAGES = READER_LANGUAGES;
export type Language = ReaderLanguage;

/** Writes whole numbers: `n` the English, `z` the German way. */
const n = numberWriter('en');
const z = numberWriter('de');
/** The English plural. */
const s = (count: number) => (count === 1 ? '' : 's');

function numberWriter(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
}

const en = {
  language: 'Language',
  otherLanguage: 'Deutsch',
  tagline: 'Who is who in the news',
  loading: 'Loading the network …',
  search: 'Search',
  searchHint: 'Search for a name',
  searchNone: (query: string) => `No actor is called “${query}”.`,
  searchFound: (count: number) => `${n(count)} match${count === 1 ? '' : 'es'}`,
  searchAlias: (name: string) => `also “${name}”`,
  searchHidden: 'hidden by filters, will be shown',
  views: 'View',
  modes: { picture: 'Picture', actors: 'Actors', links: 'Links' },
  kinds: { person: 'People', organization: 'Organizations', place: 'Places' } satisfies Record<Kind, string>,
  kind: { person: 'Person', organization: 'Organization', place: 'Place' } satisfies Record<Kind, string>,
  forms: {
    name: 'name',
    part: 'part of a word',
    demonym: 'as an adjective or a people',
    description: 'as a description',
  } satisfies Record<Form, string>,
  only: 'only',
  onlyKind: (kind: string) => `Show only ${kind.toLowerCase()}`,
  filters: 'Filters',
  legend: 'Who is shown',
  countOf: (shown: number, all: number) => (shown === all ? n(all) : `${n(shown)}/${n(all)}`),
  actorsShown: (shown: number, all: number) => `${n(shown)} of ${n(all)} actors`,
  linksShown: (shown: number, all: number) => `${n(shown)} of ${n(all)} links`,
  budget: 'Strongest actors',
  minimum: (count: number) =>
    count === 1 ? 'Links with any shared sentence' : `Links with at least ${n(count)} shared sentences`,
  minimumShort: 'Shared sentences from',
  detail: 'Level of detail',
  detailSteps: ['skeleton', 'few', 'some', 'many', 'more', 'all'],
  groups: 'Groups',
  groupsNote: 'Actors that often occur together stand close together. Position stresses groups.',
  groupOnly: (label: string) => `Show only the group ${label}`,
  reset: 'Reset view',
  close: 'Close',
  back: 'Back',
  exports: 'Export',
  exportWhole: 'Whole graph',
  exportVisible: 'Visible part only',
  exportJson: 'Graph (JSON)',
  exportActors: 'Actors (CSV)',
  exportLinks: 'Links (CSV)',
  exportPicture: 'Picture (PNG)',
  tryText: 'Try a text',
  tryHint: 'Find the names in a text of your own',
  tryMissing: 'This part of the page could not be loaded. Please reload.',
  theme: 'Dark colours',
  help: 'Help',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  stage: (actors: number, links: number) =>
    `Picture of the network: ${n(actors)} actors and ${n(links)} links. Arrow keys move between actors, Enter opens one. The same is in the table of actors.`,
  actorSpoken: (label: string, kind: string, articles: number, links: number) =>
    `${label}, ${kind}, ${n(articles)} article${s(articles)}, ${n(links)} link${s(links)}`,
  mentionsIn: (mentions: number, articles: number) =>
    `${n(mentions)} mention${s(mentions)} in ${n(articles)} article${s(articles)}`,
  names: 'Also called',
  neighbours: 'Linked with',
  neighboursNone: 'No sentence names this actor together with another.',
  sentences: (count: number) => `${n(count)} sentence${s(count)}`,
  linkRow: (label: string, count: number) => `${label}: ${n(count)} shared sentence${s(count)}, show them`,
  openActor: (label: string) => `Open ${label}`,
  outside: 'not in the picture',
  mentions: 'Mentions',
  moreNeighbours: (count: number) => `Show ${n(count)} more`,
  moreSentences: 'Show more sentences',
  noSentences: 'No sentence found in the articles.',
  together: (sentences: number, articles: number, expected: string | null) =>
    `Together in ${n(sentences)} sentence${s(sentences)} of ${n(articles)} article${s(articles)}${expected === null ? '' : `, expected ${expected}`}`,
  npmi: 'Association',
  npmiHint:
    'NPMI: how much more often the two share a sentence than chance would have it. 1 = never apart, 0 = chance, below 0 = they avoid each other.',
  evidence: 'Evidence',
  why: 'Why?',
  whyHint: 'Why these names were recognised',
  whyOne: 'Why one actor?',
  by: {
    gazetteer: 'list',
    rule: 'rule',
    memory: 'elsewhere in the article',
    feature: 'feature',
    link: 'link',
    correction: 'correction',
  } as Readonly<Record<string, string>>,
  articleMissing: 'This article could not be loaded.',
  untitled: 'Without title',
  retry: 'Try again',
  source: 'Open the article',
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
  live: 'live',
  liveHint: 'This page follows your articles.',
  dismiss: 'Dismiss',
  notices: 'Notices',
  updated: 'The network was updated.',
  newActors: (count: number, some: string) => `New: ${some}${count > 0 ? ` and ${n(count)} more` : ''}.`,
  goneActors: (count: number, some: string) => `Gone: ${some}${count > 0 ? ` and ${n(count)} more` : ''}.`,
  newLinks: (count: number, some: string) => `New links: ${some}${count > 0 ? ` and ${n(count)} more` : ''}.`,
  nowHas: (articles: number, actors: number, links: number) =>
    `Now ${n(articles)} articles, ${n(actors)} actors, ${n(links)} links.`,
  problems: (count: number) => `${n(count)} problem${s(count)} in the articles`,
  selectionGone: 'What was selected is no longer in the network.',
  unknownId: 'The link points to something that is not in this network.',
  noWebGL: 'This browser cannot draw the picture (no WebGL), so here is the table.',
  nothingPasses: 'No actor passes the filters.',
  emptyTitle: 'No actors yet',
  emptyText: 'Put articles into this folder:',
  emptyFormats: 'as .txt, .md, .json, .jsonl or .html, in any subfolder.',
  emptyThen:
    'The names in them are found, linked and drawn here. With npm start this page follows by itself; else run npm run graph and reload.',
  missingTitle: 'There is no graph yet',
  missingText: 'The file graph/graph.json could not be loaded.',
  brokenTitle: 'The graph cannot be read',
  brokenText: 'The file graph/graph.json is damaged or has another format.',
  remedy: 'Build it again in the project folder:',
  remedyLive: 'builds and follows your articles',
  remedyOnce: 'builds once',
  dropped: (count: number) =>
    `${n(count)} entr${count === 1 ? 'y' : 'ies'} of graph.json make no sense and were left out.`,
  helpTitle: 'How to read and steer this',
  helpIntro:
    'Each mark is an actor from the articles: the bigger, the more articles. A line joins actors that share sentences: the wider, the more often. Click an actor or a line to read the sentences.',
  helpKeys: 'Keys',
  keys: [
    ['/', 'search'],
    ['Tab', 'into the picture'],
    ['← ↑ → ↓', 'nearest actor in that direction'],
    ['Enter', 'open it'],
    ['+ − 0', 'zoom in, out, show everything'],
    ['Esc', 'close'],
    ['?', 'this help'],
  ],
  helpBack: 'The Back button of the browser undoes. The address holds the view: copy it to share.',
};

export type Words = typeof en;

const de: Words = {
  language: 'Sprache',
  otherLanguage: 'English',
  tagline: 'Wer ist wer in den Nachrichten',
  loading: 'Das Netz wird geladen …',
  search: 'Suche',
  searchHint: 'Namen suchen',
  searchNone: (query) => `Niemand heißt „${query}“.`,
  searchFound: (count) => `${z(count)} Treffer`,
  searchAlias: (name) => `auch „${name}“`,
  searchHidden: 'ausgefiltert, wird gezeigt',
  views: 'Ansicht',
  modes: { picture: 'Bild', actors: 'Akteure', links: 'Verbindungen' },
  kinds: { person: 'Personen', organization: 'Organisationen', place: 'Orte' },
  kind: { person: 'Person', organization: 'Organisation', place: 'Ort' },
  forms: {
    name: 'Name',
    part: 'Teil eines Wortes',
    demonym: 'als Adjektiv oder Volk',
    description: 'als Umschreibung',
  },
  only: 'nur',
  onlyKind: (kind) => `Nur ${kind} zeigen`,
  filters: 'Filter',
  legend: 'Wer gezeigt wird',
  countOf: (shown, all) => (shown === all ? z(all) : `${z(shown)}/${z(all)}`),
  actorsShown: (shown, all) => `${z(shown)} von ${z(all)} Akteuren`,
  linksShown: (shown, all) => `${z(shown)} von ${z(all)} Verbindungen`,
  budget: 'Stärkste Akteure',
  minimum: (count) =>
    count === 1 ? 'Verbindungen ab einem gemeinsamen Satz' : `Verbindungen ab ${z(count)} gemeinsamen Sätzen`,
  minimumShort: 'Gemeinsame Sätze ab',
  detail: 'Detailgrad',
  detailSteps: ['Gerüst', 'wenige', 'einige', 'viele', 'mehr', 'alle'],
  groups: 'Gruppen',
  groupsNote: 'Wer oft zusammen vorkommt, steht beieinander. Die Lage betont die Gruppen.',
  groupOnly: (label) => `Nur die Gruppe ${label} zeigen`,
  reset: 'Ansicht zurücksetzen',
  close: 'Schließen',
  back: 'Zurück',
  exports: 'Export',
  exportWhole: 'Ganzes Netz',
  exportVisible: 'Nur das Sichtbare',
  exportJson: 'Graph (JSON)',
  exportActors: 'Akteure (CSV)',
  exportLinks: 'Verbindungen (CSV)',
  exportPicture: 'Bild (PNG)',
  tryText: 'Text prüfen',
  tryHint: 'Namen in einem eigenen Text finden',
  tryMissing: 'Dieser Teil der Seite konnte nicht geladen werden. Bitte neu laden.',
  theme: 'Dunkle Farben',
  help: 'Hilfe',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Alles zeigen',
  stage: (actors, links) =>
    `Bild des Netzes: ${z(actors)} Akteure und ${z(links)} Verbindungen. Pfeiltasten wandern zwischen Akteuren, Enter öffnet. Dasselbe steht in der Tabelle der Akteure.`,
  actorSpoken: (label, kind, articles, links) =>
    `${label}, ${kind}, ${z(articles)} Artikel, ${z(links)} Verbindung${links === 1 ? '' : 'en'}`,
  mentionsIn: (mentions, articles) =>
    `${z(mentions)} Nennung${mentions === 1 ? '' : 'en'} in ${z(articles)} Artikel${articles === 1 ? '' : 'n'}`,
  names: 'Heißt auch',
  neighbours: 'Verbunden mit',
  neighboursNone: 'Kein Satz nennt diesen Akteur zusammen mit einem anderen.',
  sentences: (count) => `${z(count)} ${count === 1 ? 'Satz' : 'Sätze'}`,
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
  npmi: 'Bindung',
  npmiHint:
    'NPMI: wie viel öfter die beiden einen Satz teilen, als der Zufall erwarten ließe. 1 = nie getrennt, 0 = Zufall, unter 0 = sie meiden sich.',
  evidence: 'Belege',
  why: 'Warum?',
  whyHint: 'Warum diese Namen erkannt wurden',
  whyOne: 'Warum ein Akteur?',
  by: {
    gazetteer: 'Liste',
    rule: 'Regel',
    memory: 'andere Stelle im Artikel',
    feature: 'Merkmal',
    link: 'Verknüpfung',
    correction: 'Korrektur',
  },
  articleMissing: 'Dieser Artikel konnte nicht geladen werden.',
  untitled: 'Ohne Titel',
  retry: 'Noch einmal versuchen',
  source: 'Artikel öffnen',
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
  live: 'live',
  liveHint: 'Diese Seite folgt deinen Artikeln.',
  dismiss: 'Ausblenden',
  notices: 'Meldungen',
  updated: 'Das Netz wurde erneuert.',
  newActors: (count, some) => `Neu: ${some}${count > 0 ? ` und ${z(count)} weitere` : ''}.`,
  goneActors: (count, some) => `Verschwunden: ${some}${count > 0 ? ` und ${z(count)} weitere` : ''}.`,
  newLinks: (count, some) => `Neue Verbindungen: ${some}${count > 0 ? ` und ${z(count)} weitere` : ''}.`,
  nowHas: (articles, actors, links) =>
    `Jetzt ${z(articles)} Artikel, ${z(actors)} Akteure, ${z(links)} Verbindungen.`,
  problems: (count) => `${z(count)} Problem${count === 1 ? '' : 'e'} in den Artikeln`,
  selectionGone: 'Das Ausgewählte gibt es im Netz nicht mehr.',
  unknownId: 'Die Adresse zeigt auf etwas, das es in diesem Netz nicht gibt.',
  noWebGL: 'Dieser Browser kann das Bild nicht zeichnen (kein WebGL), deshalb die Tabelle.',
  nothingPasses: 'Kein Akteur kommt durch die Filter.',
  emptyTitle: 'Noch keine Akteure',
  emptyText: 'Lege Artikel in diesen Ordner:',
  emptyFormats: 'als .txt, .md, .json, .jsonl oder .html, in beliebigen Unterordnern.',
  emptyThen:
    'Die Namen darin werden gefunden, verbunden und hier gezeichnet. Mit npm start folgt diese Seite von selbst; sonst npm run graph ausführen und neu laden.',
  missingTitle: 'Noch kein Netz da',
  missingText: 'Die Datei graph/graph.json konnte nicht geladen werden.',
  brokenTitle: 'Das Netz ist nicht lesbar',
  brokenText: 'Die Datei graph/graph.json ist beschädigt oder hat ein anderes Format.',
  remedy: 'Im Projektordner neu bauen:',
  remedyLive: 'baut und folgt deinen Artikeln',
  remedyOnce: 'baut einmal',
  dropped: (count) =>
    `${z(count)} ${count === 1 ? 'Eintrag' : 'Einträge'} in graph.json ergeben keinen Sinn und fehlen hier.`,
  helpTitle: 'Lesen und Bedienen',
  helpIntro:
    'Jedes Zeichen ist ein Akteur aus den Artikeln: je größer, desto mehr Artikel. Eine Linie verbindet Akteure, die Sätze teilen: je breiter, desto öfter. Ein Klick auf Akteur oder Linie zeigt die Sätze.',
  helpKeys: 'Tasten',
  keys: [
    ['/', 'suchen'],
    ['Tab', 'ins Bild'],
    ['← ↑ → ↓', 'nächster Akteur in dieser Richtung'],
    ['Enter', 'öffnen'],
    ['+ − 0', 'größer, kleiner, alles zeigen'],
    ['Esc', 'schließen'],
    ['?', 'diese Hilfe'],
  ],
  helpBack:
    'Der Zurück-Knopf des Browsers macht rückgängig. Die Adresse enthält die Ansicht: kopieren heißt teilen.',
};

export const WORDS: Readonly<Record<Language, Words>> = { en, de };

/** The first of the reader's languages that the page speaks, else English. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known) return known;
  }
  return 'en';
}

/** `2020-01-03` as the language writes it; less precise or odd dates as they are. */
export function formatDate(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** A measured number, short: `12.3`, `0.25`, `0.007`. */
export function formatNumber(value: number, language: Language): string {
  const digits = Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, digits).format(value);
}

/** Texts of what the page tells by itself. */
import { n, s, z } from '../numbers.ts';

const en = {
  brokenTitle: 'The graph cannot be read',
  live: 'live',
  liveHint: 'This page follows your articles.',
  serverGone:
    'The program that serves this page does not answer any more. What is loaded stays; sentences and texts come again when it runs.',
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
  withoutOccurrences: 'The page does without the file of occurrences.',
  otherGraph:
    'The file graph.json holds another graph than this page shows. Load the page again; if that does not help, build the graph again.',
  unknownId: 'The link points to something that is not in this network.',
  dropped: (count: number) =>
    `${n(count)} entr${count === 1 ? 'y' : 'ies'} of graph.json make no sense and were left out.`,
};

const de: typeof en = {
  brokenTitle: 'Das Netz ist nicht lesbar',
  live: 'live',
  liveHint: 'Diese Seite folgt Ihren Artikeln.',
  serverGone:
    'Das Programm, das diese Seite liefert, antwortet nicht mehr. Was geladen ist, bleibt; Sätze und Texte kommen wieder, wenn es läuft.',
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
  withoutOccurrences: 'Die Seite kommt ohne die Datei der Nennungen aus.',
  otherGraph:
    'Die Datei graph.json enthält ein anderes Netz, als diese Seite zeigt. Lade die Seite neu; wenn das nicht hilft, baue das Netz neu.',
  unknownId: 'Die Adresse zeigt auf etwas, das es in diesem Netz nicht gibt.',
  dropped: (count) =>
    `${z(count)} ${count === 1 ? 'Eintrag' : 'Einträge'} in graph.json ergeben keinen Sinn und fehlen hier.`,
};

/** What has gone wrong, or is new, with what a reader can do. */
export const notices = { en, de };

/** Texts of what happens to the graph while the page is open. */
import { computed } from '@preact/signals';
import { n, s, z } from './i18n/numbers.ts';
import { language } from './preferences.ts';

const en = {
  brokenTitle: 'The graph cannot be read',
  serverGone:
    'The program that serves this page does not answer any more. What is loaded stays; sentences and texts come again when it runs.',
  updated: 'The network was updated.',
  newActors: (count: number, some: string) => `New: ${some}${count > 0 ? ` and ${n(count)} more` : ''}.`,
  goneActors: (count: number, some: string) => `Gone: ${some}${count > 0 ? ` and ${n(count)} more` : ''}.`,
  newLinks: (count: number, some: string) => `New links: ${some}${count > 0 ? ` and ${n(count)} more` : ''}.`,
  nowHas: (articles: number, actors: number, links: number) =>
    `Now ${n(articles)} articles, ${n(actors)} actors, ${n(links)} links.`,
  problems: (count: number) => `${n(count)} problem${s(count)} in the articles`,
  moreProblems: (count: number) => `And ${n(count)} more: all are in problems.json of the graph.`,
  selectionGone: 'What was selected is no longer in the network.',
  otherGraph:
    'The file graph.json holds another graph than this page shows. Load the page again; if that does not help, build the graph again.',
};

const de: typeof en = {
  brokenTitle: 'Das Netz ist nicht lesbar',
  serverGone:
    'Das Programm, das diese Seite liefert, antwortet nicht mehr. Was geladen ist, bleibt; Sätze und Texte kommen wieder, wenn es läuft.',
  updated: 'Das Netz wurde erneuert.',
  newActors: (count, some) => `Neu: ${some}${count > 0 ? ` und ${z(count)} weitere` : ''}.`,
  goneActors: (count, some) => `Verschwunden: ${some}${count > 0 ? ` und ${z(count)} weitere` : ''}.`,
  newLinks: (count, some) => `Neue Verbindungen: ${some}${count > 0 ? ` und ${z(count)} weitere` : ''}.`,
  nowHas: (articles, actors, links) =>
    `Jetzt ${z(articles)} Artikel, ${z(actors)} Akteure, ${z(links)} Verbindungen.`,
  problems: (count) => `${z(count)} Problem${count === 1 ? '' : 'e'} in den Artikeln`,
  moreProblems: (count) => `Und ${z(count)} weitere: Alle stehen in problems.json beim Netz.`,
  selectionGone: 'Das Ausgewählte gibt es im Netz nicht mehr.',
  otherGraph:
    'Die Datei graph.json enthält ein anderes Netz, als diese Seite zeigt. Laden Sie die Seite neu; wenn das nicht hilft, bauen Sie das Netz neu.',
};

/** In all languages of the page; the next is what is shown. */
export const live = { en, de };

/** In the language that is chosen; loaded where a server is followed, or something is changed. */
export const liveTexts = computed(() => live[language.value]);

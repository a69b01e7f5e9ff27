/** Texts of adding articles in the page, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { n, s, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  add: 'Add to the network',
  addServed: 'Save among the articles',
  files: 'or choose files …',
  drop: 'Files may be dropped here, too.',
  address: 'Address of a feed or file on this server',
  fetchIt: 'Fetch',
  adding: (done: number, of: number) => `Reading ${n(done)} of ${n(of)} article${s(of)} …`,
  added: (articles: number, actors: number, links: number) =>
    `${n(articles)} article${s(articles)} added: ${n(actors)} new actor${s(actors)}, ${n(links)} new link${s(links)}`,
  saved: 'Saved among your articles; the network follows.',
  kept: 'This browser keeps them. They count wherever articles count; groups and measures follow with a build.',
  keptPartly:
    'This browser keeps them. They count in links and mentions; time, sources and groups follow with a build, since no occurrences were published.',
  failed: 'It was not added',
  notKept: 'The browser has no room to keep what was added; it is gone when the page is closed.',
  problems: 'Not everything could be read',
  nothing: 'No article was found in it.',
  known: (articles: number) =>
    `${n(articles)} article${s(articles)} ${articles === 1 ? 'is' : 'are'} in the network already.`,
  takeBack: (title: string) => `Take back “${title}”`,
  remove: 'Take back',
  fresh: 'new',
};

const de: typeof en = {
  add: 'Zum Netz hinzufügen',
  addServed: 'Bei den Artikeln speichern',
  files: 'oder Dateien wählen …',
  drop: 'Dateien lassen sich hier auch ablegen.',
  address: 'Adresse eines Feeds oder einer Datei auf diesem Server',
  fetchIt: 'Holen',
  adding: (done, of) => `Liest ${z(done)} von ${z(of)} Artikel${of === 1 ? '' : 'n'} …`,
  added: (articles, actors, links) =>
    `${z(articles)} Artikel hinzugefügt: ${z(actors)} neue${actors === 1 ? 'r' : ''} Akteur${actors === 1 ? '' : 'e'}, ${z(links)} neue Verbindung${links === 1 ? '' : 'en'}`,
  saved: 'Bei den Artikeln gespeichert; das Netz folgt.',
  kept: 'Dieser Browser merkt sie sich. Sie zählen überall, wo Artikel zählen; Gruppen und Maße folgen mit einem Lauf.',
  keptPartly:
    'Dieser Browser merkt sie sich. Sie zählen bei Verbindungen und Nennungen; Zeit, Quellen und Gruppen folgen mit einem Lauf, denn Vorkommen wurden keine veröffentlicht.',
  failed: 'Nichts wurde hinzugefügt',
  notKept: 'Der Browser hat keinen Platz, sich das Hinzugefügte zu merken; mit der Seite ist es weg.',
  problems: 'Nicht alles war lesbar',
  nothing: 'Darin wurde kein Artikel gefunden.',
  known: (articles) => `${z(articles)} Artikel ${articles === 1 ? 'ist' : 'sind'} schon im Netz.`,
  takeBack: (title) => `„${title}“ zurücknehmen`,
  remove: 'Zurücknehmen',
  fresh: 'neu',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; they change with it at once. */
export const addTexts = computed(() => TEXTS[language.value]);

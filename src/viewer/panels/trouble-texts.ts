/** Texts of pages without a network, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { either } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  emptyTitle: 'No actors yet',
  emptyText: 'Put articles into this folder:',
  emptyFormats: (endings: readonly string[]) => `as ${either(endings, 'en')}, in any subfolder.`,
  emptyThen:
    'The names in them are found, linked and drawn here. With npm start this page follows by itself; else run npm run graph and reload.',
  missingTitle: 'There is no graph yet',
  missingText: 'The file graph/graph.json could not be loaded.',
  brokenText: 'The file graph/graph.json is damaged, or no graph of dramatis.',
  otherTitle: 'This graph is of another version',
  otherText:
    'The file graph/graph.json was built by a version of dramatis that this page does not belong to.',
  remedy: 'Build it again in the project folder:',
  remedyLive: 'builds and follows your articles',
  remedyOnce: 'builds once',
};

const de: typeof en = {
  emptyTitle: 'Noch keine Akteure',
  emptyText: 'Legen Sie Artikel in diesen Ordner:',
  emptyFormats: (endings) => `als ${either(endings, 'de')}, in beliebigen Unterordnern.`,
  emptyThen:
    'Die Namen darin werden gefunden, verbunden und hier gezeichnet. Mit npm start folgt diese Seite von selbst; sonst npm run graph ausführen und neu laden.',
  missingTitle: 'Noch kein Netz da',
  missingText: 'Die Datei graph/graph.json konnte nicht geladen werden.',
  brokenText: 'Die Datei graph/graph.json ist beschädigt oder kein Netz von dramatis.',
  otherTitle: 'Dieses Netz hat eine andere Version',
  otherText:
    'Die Datei graph/graph.json hat eine Version von dramatis gebaut, zu der diese Seite nicht gehört.',
  remedy: 'Im Projektordner neu bauen:',
  remedyLive: 'baut und folgt Ihren Artikeln',
  remedyOnce: 'baut einmal',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; a page with a network never loads them. */
export const troubleTexts = computed(() => TEXTS[language.value]);

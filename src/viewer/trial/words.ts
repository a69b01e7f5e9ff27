/** The texts of the trial, in both languages of the page. */
import { computed } from '@preact/signals';
import { languageName } from '../../languages/language-name.ts';
import type { ReaderLanguage } from '../../model.ts';
import { formatBytes, formatNumber } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const count = (value: number, of: ReaderLanguage) => formatNumber(value, of);

const problems: Readonly<Record<string, string>> = {
  'read/empty': 'There is no text yet.',
  'viewer/long': 'The text is longer than two million characters. Please try a part of it.',
  'worker/packs-missing': 'The lists of names could not be loaded.',
  'worker/packs-damaged': 'The lists of names are damaged. Build them again with: npm run build',
  'worker/find': 'The text could not be read. That is a fault of dramatis.',
  'worker/broken': 'The reader could not be started in this browser.',
};

const en = {
  title: 'Try a text',
  intro: 'Paste an article, in German or English, and see which names are found in it.',
  private: 'Nothing leaves your machine: the text is read here, in this page.',
  label: 'Text of the article',
  placeholder: 'Paste an article here …',
  example: 'Insert an example',
  exampleText:
    'Chancellor Angela Merkel met French President Emmanuel Macron in Brussels on Friday. Merkel said the European Union and NATO stood by the Iraqi government. A NATO-led mission is to train soldiers near Baghdad, the Iraqi army said.\n\nThe German chancellor also phoned Mustafa al-Kadhimi. Kadhimi had asked Berlin for help.',
  run: 'Find names',
  runKeys: 'Ctrl+Enter',
  stop: 'Stop',
  change: 'Change the text',
  loading: (loaded: number, total: number | null) =>
    total === null
      ? `Loading the lists of names: ${formatBytes(loaded, 'en')}`
      : `Loading the lists of names: ${formatBytes(loaded, 'en')} of ${formatBytes(total, 'en')}`,
  busy: 'Reading the text …',
  found: (mentions: number, actors: number) =>
    mentions === 0
      ? 'No name was found.'
      : `${count(mentions, 'en')} mention${mentions === 1 ? '' : 's'} of ${count(actors, 'en')} actor${actors === 1 ? '' : 's'}`,
  readAs: (language: string) => `read as ${languageName(language, 'en')}`,
  readByLists: 'in a language that is not known: names from the lists alone',
  marked: 'The text with its names. Arrow keys move from name to name.',
  hint: 'Point at a name, or choose it, to see why it was found.',
  actors: 'Actors in the text',
  nextMention: (label: string) => `Next mention of ${label}`,
  inNetwork: 'in the network',
  openInNetwork: (label: string) => `Show ${label} in the network`,
  moreText: 'Show more of the text',
  moreActors: (left: number) => `Show ${count(left, 'en')} more`,
  unhide: 'Close the explanation',
  problems,
};

/** The texts of the trial in one language. */
export type TrialWords = typeof en;

const de: TrialWords = {
  title: 'Text prüfen',
  intro:
    'Fügen Sie einen Artikel ein, deutsch oder englisch, und sehen Sie, welche Namen darin gefunden werden.',
  private: 'Nichts verlässt Ihren Rechner: Der Text wird hier auf dieser Seite gelesen.',
  label: 'Text des Artikels',
  placeholder: 'Artikel hier einfügen …',
  example: 'Beispiel einsetzen',
  exampleText:
    'Bundeskanzlerin Angela Merkel hat am Freitag in Brüssel mit dem französischen Präsidenten Emmanuel Macron gesprochen. Die Europäische Union und die Nato stünden an der Seite der irakischen Regierung, sagte Merkel. Ein Nato-Sprecher kündigte an, dass nahe Bagdad wieder irakische Soldaten ausgebildet werden.\n\nAm Abend telefonierte die Kanzlerin mit Mustafa al-Kadhimi. Kadhimi hatte Berlin um Hilfe gebeten.',
  run: 'Namen finden',
  runKeys: 'Strg+Enter',
  stop: 'Anhalten',
  change: 'Text ändern',
  loading: (loaded, total) =>
    total === null
      ? `Namenslisten werden geladen: ${formatBytes(loaded, 'de')}`
      : `Namenslisten werden geladen: ${formatBytes(loaded, 'de')} von ${formatBytes(total, 'de')}`,
  busy: 'Der Text wird gelesen …',
  found: (mentions, actors) =>
    mentions === 0
      ? 'Es wurde kein Name gefunden.'
      : `${count(mentions, 'de')} Nennung${mentions === 1 ? '' : 'en'} von ${count(actors, 'de')} Akteur${actors === 1 ? '' : 'en'}`,
  readAs: (language) => `als ${languageName(language, 'de')} gelesen`,
  readByLists: 'in einer Sprache, die nicht bekannt ist: nur Namen aus den Listen',
  marked: 'Der Text mit seinen Namen. Pfeiltasten wandern von Name zu Name.',
  hint: 'Zeigen Sie auf einen Namen oder wählen Sie ihn, um zu sehen, warum er gefunden wurde.',
  actors: 'Akteure im Text',
  nextMention: (label) => `Nächste Nennung von ${label}`,
  inNetwork: 'im Netz',
  openInNetwork: (label) => `${label} im Netz zeigen`,
  moreText: 'Mehr vom Text zeigen',
  moreActors: (left) => `${count(left, 'de')} weitere zeigen`,
  unhide: 'Erklärung schließen',
  problems: {
    'read/empty': 'Hier steht noch kein Text.',
    'viewer/long': 'Der Text hat mehr als zwei Millionen Zeichen. Bitte nimm einen Teil davon.',
    'worker/packs-missing': 'Die Namenslisten konnten nicht geladen werden.',
    'worker/packs-damaged': 'Die Namenslisten sind beschädigt. Bauen Sie sie neu mit: npm run build',
    'worker/find': 'Der Text konnte nicht gelesen werden. Das ist ein Fehler von dramatis.',
    'worker/broken': 'Der Leser konnte in diesem Browser nicht starten.',
  },
};

const TRIAL_WORDS: Readonly<Record<ReaderLanguage, TrialWords>> = { en, de };

/** In the language that is chosen; loaded with the trial. */
export const trialWords = computed(() => TRIAL_WORDS[language.value]);

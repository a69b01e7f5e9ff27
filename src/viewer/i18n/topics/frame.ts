/** Texts of the frame of the page: its names, views, buttons. */

const en = {
  language: 'Language',
  otherLanguage: 'Deutsch',
  tagline: 'Who is who in the news',
  loading: 'Loading the network …',
  views: 'View',
  modes: {
    picture: 'Picture',
    actors: 'Actors',
    links: 'Links',
    relations: 'Statements',
    articles: 'Articles',
  },
  close: 'Close',
  back: 'Back',
  help: 'Help',
  theme: 'Dark colours',
  share: 'Share',
  review: 'Review',
  reviewHint: 'Suggestions what to mend about the actors, and how good they are',
  tryText: 'Try a text',
  tryHint: 'Find the names in a text of your own',
  partMissing: 'This part of the page could not be loaded. Please reload.',
  retry: 'Try again',
  exports: 'Export',
};

const de: typeof en = {
  language: 'Sprache',
  otherLanguage: 'English',
  tagline: 'Wer ist wer in den Nachrichten',
  loading: 'Das Netz wird geladen …',
  views: 'Ansicht',
  modes: {
    picture: 'Bild',
    actors: 'Akteure',
    links: 'Verbindungen',
    relations: 'Aussagen',
    articles: 'Artikel',
  },
  close: 'Schließen',
  back: 'Zurück',
  help: 'Hilfe',
  theme: 'Dunkle Farben',
  share: 'Teilen',
  review: 'Durchsehen',
  reviewHint: 'Vorschläge, was an den Akteuren zu berichtigen ist, und wie gut sie sind',
  tryText: 'Text prüfen',
  tryHint: 'Namen in einem eigenen Text finden',
  partMissing: 'Dieser Teil der Seite konnte nicht geladen werden. Bitte neu laden.',
  retry: 'Noch einmal versuchen',
  exports: 'Export',
};

/** What stands there before any graph is loaded. */
export const frame = { en, de };

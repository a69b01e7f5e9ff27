/** German words around articles: `Dokument 3 von 20`, `Länge: 412 Wörter`. */
import type { SourceWords } from '../source-words.ts';

/** As the databases of the press set them; `#` stands for any number. */
export const sourceWords: SourceWords = {
  furniture: [
    'anzeige',
    'anzeigen',
    'kommentar',
    'kommentare',
    'teilen',
    'verwandt',
    'werbung',
    'empfehlungen',
    'leserbriefe',
  ],
  bundle: {
    counters: ['dokument # von #'],
    ends: ['ende des dokuments', 'dokumentende'],
    numbers: ['dokument'],
    bodies: ['text', 'volltext'],
    lengths: ['# wörter', '# wort'],
    labels: [
      'länge',
      'dokumentnummer',
      'ressort',
      'rubrik',
      'autor',
      'ausgabe',
      'seite',
      'update',
      'dauerhafte adresse des dokuments',
      'alle rechte vorbehalten',
      'copyright',
      'grafik',
      'publikationstyp',
    ],
  },
};

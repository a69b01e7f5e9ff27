/** Texts of the help dialog, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { language } from '../preferences.ts';

const en = {
  helpTitle: 'How to read and steer this',
  helpIntro:
    'Each mark is an actor from the articles: the bigger, the more articles. A line joins actors that share sentences: the wider, the more often. Click an actor or a line to read the sentences.',
  helpKeys: 'Keys',
  keys: [
    ['/', 'search'],
    ['Tab', 'into the picture'],
    ['← ↑ → ↓', 'nearest actor in that direction'],
    ['Enter', 'open it'],
    ['Shift', 'with a click or Enter: select one more; with a drag: draw around actors'],
    ['+ − 0', 'zoom in, out, show everything'],
    ['Esc', 'close'],
    ['?', 'this help'],
  ],
  helpBack: 'The Back button of the browser undoes. The address holds the view: “Share” copies it.',
};

const de: typeof en = {
  helpTitle: 'Lesen und Bedienen',
  helpIntro:
    'Jedes Zeichen ist ein Akteur aus den Artikeln: je größer, desto mehr Artikel. Eine Linie verbindet Akteure, die Sätze teilen: je breiter, desto öfter. Ein Klick auf Akteur oder Linie zeigt die Sätze.',
  helpKeys: 'Tasten',
  keys: [
    ['/', 'suchen'],
    ['Tab', 'ins Bild'],
    ['← ↑ → ↓', 'nächster Akteur in dieser Richtung'],
    ['Enter', 'öffnen'],
    ['Umschalt', 'mit Klick oder Enter: noch einen auswählen; mit Ziehen: Akteure umkreisen'],
    ['+ − 0', 'größer, kleiner, alles zeigen'],
    ['Esc', 'schließen'],
    ['?', 'diese Hilfe'],
  ],
  helpBack:
    'Der Zurück-Knopf des Browsers macht rückgängig. Die Adresse enthält die Ansicht: „Teilen“ kopiert sie.',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with help. */
export const helpTexts = computed(() => TEXTS[language.value]);

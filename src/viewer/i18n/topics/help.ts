/** Texts of the help. */

const en = {
  help: 'Help',
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

const de: typeof en = {
  help: 'Hilfe',
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

export const help = { en, de };

/** Texts of the choice of articles. */
const en = {
  whichArticles: 'Articles',
  timeline: 'Timeline',
  chooseMore: 'Sources, languages, window',
  noSource: 'without a source',
  uncounted: 'This graph was published without occurrences.bin: articles cannot be chosen, all are counted.',
};

const de: typeof en = {
  whichArticles: 'Artikel',
  timeline: 'Zeitleiste',
  chooseMore: 'Quellen, Sprachen, Fenster',
  noSource: 'ohne Quelle',
  uncounted:
    'Dieses Netz wurde ohne occurrences.bin veröffentlicht: Artikel lassen sich nicht auswählen, alle sind gezählt.',
};

/** For the panel of filters, in the first load. */
export const articles = { en, de };

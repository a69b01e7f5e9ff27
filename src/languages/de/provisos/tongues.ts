/** Languages, which are called like what belongs to a country. */
import type { Proviso } from '../../provisos.ts';

/** What is of a language when its adjective stands before it. */
const OF_LANGUAGE =
  /^ (?:Sprachen?|Ausgaben?|Original\p{L}*|Versionen|Version|Fassung(?:en)?|Übersetzung(?:en)?|Untertiteln?|Wort(?:e[ns]?|laut)?|Wörtern?|Begriffe?[ns]?|Vokabeln?|Wikipedia|Texte?n?|Buchstaben|Akzent|Dialekt|Muttersprach\p{L}+|Sprach\p{L}+|Ausdrucks?|Redewendung(?:en)?|Wochen?)(?!\p{L})/u;

/** Of these countries no language has the name. */
const LANGUAGE =
  /^(?!brit|österreich|(?:US-)?amerikan|schweizer|belg|kanad|austral|mexikan|brasil|argentin|europä|asiat|afrikan|bay|sächs)\p{L}+sch/iu;

/** `auf Englisch`, `im Französischen`, `die russische Fassung`; and what only has the name of a country: `englische Woche`. */
export const tongues: Proviso = {
  id: 'de/tongues',
  because: {
    en: 'The word names a language, and not the country.',
    de: 'Das Wort nennt eine Sprache und nicht das Land.',
  },
  word: /^\p{L}+sch(?:e[mnrs]?)?$/u,
  form: 'demonym',
  meant: [],
  unmeant: [
    { word: /^\p{Lu}\p{L}*sch$/u },
    { word: /^\p{Ll}+sch$/u, before: /(?:auf|zu|\() $|\($/iu },
    { word: /^\p{Ll}+sch$/u, after: /^ (?:sprech|gesproch|sprach|gesung|geschrieb|synchron|untertitel)/u },
    { word: /^\p{Lu}\p{L}*sche[n]?$/u, before: /(?:^| )(?:im|ins|aus dem) $/iu, after: /^(?! \p{Lu})/u },
    {
      word: /^\p{Lu}\p{L}*schen$/u,
      before: /(?:^| )aus dem $/iu,
      after: /^ von \p{Lu}/u,
    },
    { word: LANGUAGE, after: OF_LANGUAGE },
    { after: /^ (?:Grippe|Schweiß)(?!\p{L})/u, word: /^(?:Spanische[nr]?|Englische[nrm]?)$/u },
  ],
  otherwise: 'meant',
  examples: [
    'Der [englische] Verband schwieg.',
    'Im [Französischen] Garten blüht der Flieder.',
    'Sie mag [spanischen] Wein.',
    'In der [britischen] Ausgabe des Magazins stand mehr.',
  ],
  notIn: [
    'Den Brief las sie auf Englisch vor.',
    'Der Roman wurde aus dem Französischen übersetzt.',
    'Die russische Fassung ist länger.',
    'Er spricht fließend Spanisch und lernt Italienisch.',
  ],
};

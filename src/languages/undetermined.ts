/** The language of texts in a language that is not known: lists alone speak there. A new language begins with a copy of it. */

import { NO_RELATIONS } from '../relate/words.ts';
import { NO_CALLINGS } from './callings.ts';
import { NO_COMPOUNDS } from './compounding.ts';
import { NO_CREDITS } from './credits.ts';
import { NO_FAMILIES } from './families.ts';
import type { Language } from './language.ts';
import { NO_METONYMS } from './metonyms.ts';
import { NO_NAME_FORMS } from './name-forms.ts';
import { ARABIC_ARTICLES, SHARED_READS } from './romanisation.ts';
import { NO_SOURCE_WORDS } from './source-words.ts';
import { NO_WORD_FORMS } from './word-forms.ts';

const NONE: ReadonlySet<string> = new Set();
/** Firms are called so in all languages: *McDonald's*. */
const NAMES_IN_POSSESSIVES: ReadonlySet<string> = new Set(['s']);

/** Its code is `und`, as ISO 639-2 has it for the undetermined. */
export const undetermined: Language = {
  code: 'und',
  name: '',
  abbreviations: NONE,
  apostropheAfter: (beginning) => {
    if (/^\p{Ll}+$/u.test(beginning)) return 'closes';
    return /^\p{Lu}\p{L}+$/u.test(beginning) ? 'parts' : 'joins';
  },
  possessives: NAMES_IN_POSSESSIVES,
  afterOrdinal: NONE,
  beforeOrdinal: NONE,
  enders: NONE,
  ordinals: false,
  beforeNumber: NONE,
  openers: NONE,
  markers: NONE,
  contexts: new Map(),
  capitalNouns: false,
  connectors: NONE,
  portfolios: NONE,
  shortBodies: NONE,
  terms: NONE,
  things: NONE,
  compounding: NO_COMPOUNDS,
  townsOf: () => [],
  townHeads: NONE,
  wordForms: NO_WORD_FORMS,
  nameForms: NO_NAME_FORMS,
  derivations: {},
  prefixes: NONE,
  descriptions: { bodyOf: () => undefined, describes: () => false },
  credits: NO_CREDITS,
  address: { f: [], m: [] },
  callings: NO_CALLINGS,
  families: NO_FAMILIES,
  metonyms: NO_METONYMS,
  provisos: [],
  romanisation: { anywhere: {}, atEnd: {}, reads: SHARED_READS },
  joinedArticles: ARABIC_ARTICLES,
  dates: { months: [], ordinalEndings: [] },
  fieldNames: {},
  sourceWords: NO_SOURCE_WORDS,
  sorts: {},
  rules: [],
  relations: NO_RELATIONS,
};

/** The language of texts in a language that is not known: lists alone speak there. A new language begins with a copy of it. */

import { NO_COMPOUNDS } from './compounding.ts';
import type { Language } from './language.ts';

const NONE: ReadonlySet<string> = new Set();

export const undetermined: Language = {
  code: 'und',
  name: '',
  abbreviations: NONE,
  apostropheAfter: (beginning) => {
    if (/^\p{Ll}+$/u.test(beginning)) return 'closes';
    return /^\p{Lu}\p{L}+$/u.test(beginning) ? 'parts' : 'joins';
  },
  afterOrdinal: NONE,
  ordinals: false,
  beforeNumber: NONE,
  openers: NONE,
  markers: NONE,
  contexts: new Map(),
  capitalNouns: false,
  connectors: NONE,
  genitiveS: false,
  compounding: NO_COMPOUNDS,
  townsOf: () => [],
  nounEndings: undefined,
  derivations: {},
  prefixes: NONE,
  descriptions: { bodyOf: () => undefined, describes: () => false },
  credits: { byLine: [], between: [], pictures: [], pictureBy: [] },
  address: { f: [], m: [] },
  romanisation: { anywhere: {}, atEnd: {} },
  dates: { months: [], ordinalEndings: [] },
  fieldNames: {},
  rules: [],
};

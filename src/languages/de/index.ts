/** German. */

import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { descriptionHeads, descriptionWords } from './descriptions.ts';
import { fieldNames } from './field-names.ts';
import { rules } from './rules/index.ts';
import { abbreviations, afterOrdinal, beforeNumber, contexts, markers, openers } from './words.ts';

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  abbreviations,
  afterOrdinal,
  ordinals: true,
  beforeNumber,
  openers,
  markers,
  contexts,
  capitalNouns: true,
  connectors: new Set(),
  genitiveS: true,
  compoundLinks: ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns', 'ens'],
  nounEndings:
    /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|nissen|ling|linge|lingen|chen|erei|ereien|anz|enz|enzen|ment|ments)$/,
  descriptions: { heads: descriptionHeads, words: descriptionWords },
  dates,
  fieldNames,
  rules,
};

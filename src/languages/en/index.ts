/** English. */

import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { descriptionHeads } from './descriptions.ts';
import { rules } from './rules/index.ts';
import { abbreviations, beforeNumber, contexts, markers, openers } from './words.ts';

export const english: Language = {
  code: 'en',
  name: 'English',
  abbreviations,
  afterOrdinal: new Set(),
  ordinals: false,
  beforeNumber,
  openers,
  markers,
  contexts,
  capitalNouns: false,
  connectors: new Set(['of', 'for', 'and', 'the', '&', 'on', 'de', "'s", '’s', "'", '’']),
  genitiveS: false,
  compoundLinks: [],
  nounEndings: undefined,
  descriptions: { heads: descriptionHeads, words: new Set() },
  dates,
  fieldNames: {},
  rules,
};

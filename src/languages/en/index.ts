/** English. */

import { NO_COMPOUNDS } from '../compounding.ts';
import type { Language } from '../language.ts';
import { ARABIC_ARTICLES } from '../romanisation.ts';
import { address } from './address.ts';
import { callings } from './callings.ts';
import { credits } from './credits.ts';
import { dates } from './dates.ts';
import { derivations, prefixes } from './derivations.ts';
import { descriptions } from './descriptions.ts';
import { families } from './families.ts';
import { metonyms } from './metonyms.ts';
import { nameForms } from './name-forms.ts';
import { patternWords } from './pattern-words.ts';
import { provisos } from './provisos/index.ts';
import { relations } from './relations/index.ts';
import { romanisation } from './romanisation.ts';
import { rules } from './rules/index.ts';
import { sorts } from './sorts.ts';
import { sourceWords } from './source-words.ts';
import { townHeads, townsOf } from './towns.ts';
import { wordForms } from './word-forms.ts';
import { abbreviations, beforeNumber, contexts, markers, openers, portfolios } from './words.ts';

/** Only names have capitals within a sentence, so that a capital is a sign; headlines are the exception. */
export const english: Language = {
  code: 'en',
  name: 'English',
  abbreviations,
  apostropheAfter: () => 'joins',
  possessives: new Set(['s']),
  afterOrdinal: new Set(),
  ordinals: false,
  beforeNumber,
  beforeOrdinal: new Set(),
  enders: new Set(patternWords('ender')),
  openers,
  markers,
  contexts,
  capitalNouns: false,
  connectors: new Set(patternWords('connector')),
  portfolios,
  shortBodies: new Set(patternWords('short-body')),
  things: new Set(patternWords('thing')),
  terms: new Set(patternWords('term')),
  compounding: NO_COMPOUNDS,
  townsOf,
  townHeads,
  wordForms,
  nameForms,
  derivations,
  prefixes,
  descriptions,
  credits,
  dates,
  fieldNames: {},
  sourceWords,
  sorts,
  address,
  callings,
  families,
  metonyms,
  provisos,
  romanisation,
  joinedArticles: ARABIC_ARTICLES,
  rules,
  relations,
};

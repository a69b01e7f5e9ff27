/** German. */

import type { Language } from '../language.ts';
import { ARABIC_ARTICLES } from '../romanisation.ts';
import { address } from './address.ts';
import { callings } from './callings.ts';
import { credits } from './credits.ts';
import { dates } from './dates.ts';
import { derivations, prefixes } from './derivations.ts';
import { descriptions } from './descriptions.ts';
import { families } from './families.ts';
import { fieldNames } from './field-names.ts';
import { metonyms } from './metonyms.ts';
import { compounding } from './morphology/compounds.ts';
import { nameForms } from './morphology/name-forms.ts';
import { townHeads, townsOf } from './morphology/towns.ts';
import { wordForms } from './morphology/word-forms.ts';
import { patternWords } from './pattern-words.ts';
import { provisos } from './provisos/index.ts';
import { relations } from './relations/index.ts';
import { romanisation } from './romanisation.ts';
import { rules } from './rules/index.ts';
import { sorts } from './sorts.ts';
import { sourceWords } from './source-words.ts';
import {
  abbreviations,
  afterOrdinal,
  beforeNumber,
  beforeOrdinal,
  contexts,
  markers,
  openers,
} from './words.ts';

/** Nouns have capitals, so that a capital says little; compounds and cases are taken apart. */
export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  abbreviations,
  apostropheAfter: () => 'joins',
  possessives: new Set(['s']),
  afterOrdinal,
  ordinals: true,
  beforeNumber,
  beforeOrdinal,
  enders: new Set(patternWords('ender')),
  openers,
  markers,
  contexts,
  capitalNouns: true,
  connectors: new Set(),
  portfolios: new Set(),
  shortBodies: new Set(),
  things: new Set(),
  terms: new Set(),
  compounding,
  townsOf,
  townHeads,
  wordForms,
  nameForms,
  derivations,
  prefixes,
  descriptions,
  credits,
  dates,
  fieldNames,
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

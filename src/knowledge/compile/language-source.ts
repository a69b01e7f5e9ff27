/** What the compiler of the packs asks of a language. `src/languages/<code>/compile.ts` exports one as `source`. */

import type { NameInflection } from '../../languages/inflection.ts';
import type { WordClass } from '../classes.ts';
import type { Installed } from './packages/installed.ts';

/** What a language adds to the lists: inflected forms, and words of packages; one without packages begins with its inflection alone. */
export interface LanguageSource {
  /** How names of the lists are printed in the language. */
  readonly inflection: NameInflection;
  /** Ordinary words in all their forms, by class, beside those of the language's own lists. */
  readonly forms?: (installed: Installed) => FormsByClass;
  /** The packages these forms come from. */
  readonly packages?: readonly string[];
  /** The lists of words that its patterns tell by their letters: the notes of `words/pattern-words.txt`. */
  readonly patternWords?: readonly string[];
  /** Countries (ISO 3166) in which the language is at home: their small towns are in its news. */
  readonly homelands?: readonly string[];
}

/** The word forms that a language adds to each class. */
export type FormsByClass = ReadonlyMap<WordClass, Iterable<string>>;

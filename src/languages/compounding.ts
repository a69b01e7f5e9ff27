/** How a language makes words of other words. */

import type { WordList } from '../knowledge/open/words.ts';

/** How a word is told to be another's form, or to be made of others. */
export interface Compounding {
  /** Whether a word is a noun in a form that dictionaries leave out: `Jahres`, `Lockdowns`. */
  readonly isNounForm: (word: string, words: WordList) => boolean;
  /** Whether a word that no list knows is put together from ordinary words, the last a noun: `Truppenabzug`. */
  readonly isCompound: (word: string, words: WordList) => boolean;
  /** Whether the last noun of a compound stands in the plural: `Risikogebieten`, `Blattläusen`. */
  readonly isPlural: (word: string, words: WordList) => boolean;
}

/** Of a language that writes the parts of a compound in words of their own. */
export const NO_COMPOUNDS: Compounding = {
  isNounForm: () => false,
  isCompound: () => false,
  isPlural: () => false,
};

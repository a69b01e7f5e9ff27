/** The words with which a language says who wrote a text or made a picture. */

import { keyed, keysOf } from '../base/keyed.ts';
import { wordsIn } from './word-file.ts';

/** Words of by-lines and of credits of pictures. */
export interface CreditWords {
  /** Before the writers, at the beginning of a line: `Von Anna Kröger`, `By Rosa Blythe`. */
  readonly byLine: readonly string[];
  /** Small words between the names of a by-line. */
  readonly between: readonly string[];
  /** Before the maker of a picture: `Foto: Emil Lutz`. */
  readonly pictures: readonly string[];
  /** What may stand between the word for the picture and its maker, beside a colon: `Photo by AP`. */
  readonly pictureBy: readonly string[];
}

/** For a language that has none yet. */
export const NO_CREDITS: CreditWords = { byLine: [], between: [], pictures: [], pictureBy: [] };

/** From a word file whose notes are the names of the groups. */
export const creditsIn = (file: string): CreditWords =>
  keyed(keysOf(NO_CREDITS), (group) => wordsIn(file, group));

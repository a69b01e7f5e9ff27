/** How a language speaks of governments and clubs by the names of their places: *Washington warnt*, *2:1 gegen Dortmund*. */

import { keyed, keysOf } from '../base/keyed.ts';
import { wordsIn } from './word-file.ts';

/** The words that show that the name of a place stands for those who act there. */
export interface Metonyms {
  /** What governments do, beside the bare name of a place: `warnt`. */
  readonly acts: readonly string[];
  /** What ends directly before the name of a place whose government is meant: `Sanktionen gegen`, `laut`. */
  readonly toward: readonly string[];
  /** Words before the names of two states: `zwischen Washington und Teheran`. */
  readonly pairing: readonly string[];
  /** What two governments have with each other, anywhere before `pairing`: `Spannungen`. */
  readonly dealings: readonly string[];
  /** What teams do: `siegt`. */
  readonly plays: readonly string[];
  /** Whom a club has, behind a possessive: `Dortmunds Trainer`. */
  readonly team: readonly string[];
  /** Words of which only articles about games of teams have many: `Spieltag`. */
  readonly sport: readonly string[];
}

/** For a language that has none yet: a place is only a place there. */
export const NO_METONYMS: Metonyms = {
  acts: [],
  toward: [],
  pairing: [],
  dealings: [],
  plays: [],
  team: [],
  sport: [],
};

/** From a word file whose notes are the names of the groups. */
export const metonymsIn = (file: string): Metonyms =>
  keyed(keysOf(NO_METONYMS), (group) => wordsIn(file, group));

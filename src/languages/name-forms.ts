/** How names of organizations and places change inside a text: one body is named in every case of its words. */
import { NO_OPENINGS, type Openings } from './name-openings.ts';

/** What is known of the forms of such names. */
export interface NameForms {
  /** What the cases of a word share, in small letters and with umlauts spelled out: `landesamtes` -> `landesamt`. */
  readonly stem: (word: string) => string;
  /** The name in the nominative, as far as its words tell it; else as it is. */
  readonly nominative: (name: string) => string;
  /** Words with which names begin that are one whichever of them is taken. */
  readonly openings: Openings;
}

/** Of a language in which names have one form. */
export const NO_NAME_FORMS: NameForms = {
  stem: (word) => word,
  nominative: (name) => name,
  openings: NO_OPENINGS,
};

/** With which words a language begins names of one thing: `Kreis Leer` is `Landkreis Leer`, `Uni Siena` is `Universität Siena`. */
import { keyed } from '../base/keyed.ts';
import type { Kind } from '../model.ts';
import { wordsIn } from './word-file.ts';

/** What names begin with that have one meaning, whichever word is taken. */
export const OPENINGS = ['district', 'university', 'hospital'] as const;
/** A group of such words. */
export type Opening = (typeof OPENINGS)[number];
/** The note of words that stand in a case or in the plural, as which no name is shown. */
export const BENT = 'bent';

/** What bears a name that begins so. */
export const KIND_OF_OPENING: Readonly<Record<Opening, Kind>> = {
  district: 'place',
  university: 'organization',
  hospital: 'organization',
};

/** The words of each group as they are printed, of all cases, and which of all are bent. */
export type Openings = Readonly<Record<Opening | typeof BENT, readonly string[]>>;

/** For a language that has none yet. */
export const NO_OPENINGS: Openings = { district: [], university: [], hospital: [], bent: [] };

/**
 * From a word file whose notes are the groups.
 * @example
 * openingsIn('County\tdistrict').district // ['County']
 */
export const openingsIn = (file: string): Openings =>
  keyed([...OPENINGS, BENT], (note) => wordsIn(file, note));

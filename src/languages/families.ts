/** How a language names a whole family by its surname. */
import { keyed } from '../base/keyed.ts';
import { wordsIn } from './word-file.ts';

/** What stands before such a surname: a noun (`Familie Wondra`), or an article before its plural (`die Wondras`). */
export const FAMILY_WORDS = ['noun', 'article'] as const;

/** The words of each kind, in small letters but for nouns that have a capital, and what the plural of a surname adds to it. */
export type Families = Readonly<Record<(typeof FAMILY_WORDS)[number], readonly string[]>> & {
  readonly plural: string;
};

/** For a language that has none yet. */
export const NO_FAMILIES: Families = { noun: [], article: [], plural: '' };

/**
 * From a word file whose notes are the kinds of words.
 * @example
 * familiesIn('the\tarticle', 's') // { noun: [], article: ['the'], plural: 's' }
 */
export const familiesIn = (file: string, plural: string): Families => ({
  ...keyed(FAMILY_WORDS, (kind) => wordsIn(file, kind)),
  plural,
});

/**
 * Words that are used alike, in a pack: ranks of words as differences, the class of each beside them, and a line of words for each class,
 * which is its name. Classes count from 1; 0 is for a word without.
 */

/** How many words stand for a class in its name. */
const NAMING = 3;

/** What a class is called: by its most frequent words. */
export const usageName = (words: readonly string[]): string => words.slice(0, NAMING).join(',');

/** The words in the name of a class. */
export const wordsOfUsage = (name: string): readonly string[] => name.split(',');

/** A form as it is counted and looked up, with all digits alike: `G20` -> `G00`. */
export const alikeInDigits = (form: string): string => (/\d/.test(form) ? form.replace(/\d/g, '0') : form);

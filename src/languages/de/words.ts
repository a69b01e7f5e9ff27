/** Closed word classes of German: what its word files hold. */

import { smallWordsIn } from '../small-words.ts';
import { wordsIn } from '../word-file.ts';
import abbreviationsFile from './words/abbreviations.txt?raw';
import markersFile from './words/markers.txt?raw';
import openersFile from './words/openers.txt?raw';
import ordinalsFile from './words/ordinals.txt?raw';
import smallWordsFile from './words/small-words.txt?raw';

/** Words that keep their full stop, without it. */
export const abbreviations: ReadonlySet<string> = new Set(wordsIn(abbreviationsFile));

/** Abbreviations that are such only before a number; elsewhere they are words. */
export const beforeNumber: ReadonlySet<string> = new Set(wordsIn(abbreviationsFile, 'before-number'));

/** Capitalised words before which an ordinal keeps its full stop. */
export const afterOrdinal: ReadonlySet<string> = new Set(wordsIn(ordinalsFile, 'after'));

/** Words behind which a number with a full stop is an ordinal. */
export const beforeOrdinal: ReadonlySet<string> = new Set(wordsIn(ordinalsFile, 'before'));

/** Words that open a sentence even behind an abbreviation. */
export const openers: ReadonlySet<string> = new Set(wordsIn(openersFile));

/** Frequent words that tell German from other languages; none that English has too, such as an, hat and war. */
export const markers: ReadonlySet<string> = new Set(wordsIn(markersFile));

/** Words that tell what stands beside them. */
export const contexts = smallWordsIn(smallWordsFile);

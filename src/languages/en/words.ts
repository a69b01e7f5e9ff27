/** Closed word classes of English: what its word files hold. */

import { smallWordsIn } from '../small-words.ts';
import { wordsIn } from '../word-file.ts';
import abbreviationsFile from './words/abbreviations.txt?raw';
import markersFile from './words/markers.txt?raw';
import openersFile from './words/openers.txt?raw';
import portfoliosFile from './words/portfolios.txt?raw';
import smallWordsFile from './words/small-words.txt?raw';

/** Words that keep their full stop, without it. */
export const abbreviations: ReadonlySet<string> = new Set(wordsIn(abbreviationsFile));

/** Abbreviations that are such only before a number; elsewhere they are words. */
export const beforeNumber: ReadonlySet<string> = new Set(wordsIn(abbreviationsFile, 'before-number'));

/** Words that open a sentence even behind an abbreviation. */
export const openers: ReadonlySet<string> = new Set(wordsIn(openersFile));

/** Frequent words that tell English from other languages; none that German has too, such as in, was and will. */
export const markers: ReadonlySet<string> = new Set(wordsIn(markersFile));

/** Words that tell what stands beside them. */
export const contexts = smallWordsIn(smallWordsFile);

/** Fields of offices, and what stands before their nouns: `Trade` in *Trade Minister*, `Vice` in *Vice President*. */
export const portfolios: ReadonlySet<string> = new Set(wordsIn(portfoliosFile));

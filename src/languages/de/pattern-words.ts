/** German: the lists of words that patterns of rules tell by their letters. */
import { patternWordsIn } from '../pattern-words.ts';
import file from './words/pattern-words.txt?raw';

/** The words of a list. */
export const patternWords = patternWordsIn(file);

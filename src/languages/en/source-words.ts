/** English words around articles: `3 of 20 DOCUMENTS`, `Length: 412 words`. */
import { sourceWordsIn } from '../source-words.ts';
import sourceWordsFile from './words/source-words.txt?raw';

/** As the databases of the press set articles. */
export const sourceWords = sourceWordsIn(sourceWordsFile);

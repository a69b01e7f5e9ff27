/** German words around articles: `Dokument 3 von 20`, `Länge: 412 Wörter`. */
import { sourceWordsIn } from '../source-words.ts';
import sourceWordsFile from './words/source-words.txt?raw';

/** As pages name their parts, and as the databases of the press set articles. */
export const sourceWords = sourceWordsIn(sourceWordsFile);

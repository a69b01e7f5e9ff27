/** The words of one language. */

import { keyed } from '../../base/keyed.ts';
import { TAIL_CLASSES, type TailClass } from '../classes.ts';
import { type Endings, openEndings } from './endings.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { openPack } from './pack.ts';
import { openUsage, type Usage } from './usage.ts';

/** The lexicon of a language, with the tails of its compounds. */
export interface WordList extends Lexicon {
  /** Lower-case endings of words, by class. */
  readonly tails: Readonly<Record<TailClass, Endings>>;
  /** Which words are used alike. */
  readonly usage: Usage;
}

/** Opens the pack of a language's words; `file` is how messages call it. */
export function openWords(bytes: Uint8Array, file: string): WordList {
  const pack = openPack(bytes, file);
  const tails = (name: TailClass): Endings => openEndings(pack.text(name).split('\n').filter(Boolean));
  return {
    ...openLexicon(pack),
    tails: keyed(TAIL_CLASSES, tails),
    usage: openUsage(pack),
  };
}

const NO_ENDINGS = openEndings([]);

/** The words of a language of which none is known. */
export const NO_WORDS: WordList = {
  find: () => -1,
  findTail: () => -1,
  word: () => '',
  classesAt: () => 0,
  classesOf: () => 0,
  tails: keyed(TAIL_CLASSES, () => NO_ENDINGS),
  usage: { names: [], classAt: () => 0 },
};

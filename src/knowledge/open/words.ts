/** The words of one language. */

import type { TailClass } from '../classes.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { openPack } from './pack.ts';
import { openUsage, type Usage } from './usage.ts';

export interface WordList extends Lexicon {
  /** Lower-case endings of words, by class. */
  readonly tails: Readonly<Record<TailClass, ReadonlySet<string>>>;
  /** Which words are used alike. */
  readonly usage: Usage;
}

/** Opens the pack of a language's words; `file` is how messages call it. */
export function openWords(bytes: Uint8Array, file: string): WordList {
  const pack = openPack(bytes, file);
  const tails = (name: TailClass): ReadonlySet<string> =>
    new Set(pack.text(name).split('\n').filter(Boolean));
  return {
    ...openLexicon(pack),
    tails: {
      'role-tail': tails('role-tail'),
      'org-tail': tails('org-tail'),
      'place-tail': tails('place-tail'),
      'body-tail': tails('body-tail'),
    },
    usage: openUsage(pack),
  };
}

/** The words of a language of which none is known. */
export const NO_WORDS: WordList = {
  find: () => -1,
  word: () => '',
  classesAt: () => 0,
  classesOf: () => 0,
  tails: { 'role-tail': new Set(), 'org-tail': new Set(), 'place-tail': new Set(), 'body-tail': new Set() },
  usage: { names: [], classAt: () => 0 },
};

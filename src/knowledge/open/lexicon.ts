/** Words with their classes (`NAME_BITS`, `WORD_BITS`), searched in place. */

import { openAutomaton, restoreEdges } from './automaton.ts';
import { openBits } from './bit-column.ts';
import type { Pack } from './pack.ts';

/** Words by rank, with the bits of their classes. */
export interface Lexicon {
  /** The number of a word, or -1. */
  readonly find: (word: string) => number;
  /** The number of the rest of a word from a place on, its first letter written large, or -1: the last part of a compound. */
  readonly findTail: (word: string, at: number) => number;
  /** The word of a number. */
  readonly word: (rank: number) => string;
  readonly classesAt: (rank: number) => number;
  /** Class bits of a word; 0 for unknown words. */
  readonly classesOf: (word: string) => number;
}

/** Opens the lexicon of a pack. */
export function openLexicon(pack: Pack): Lexicon {
  const edges = restoreEdges({
    symbols: pack.u8('edge-symbols'),
    marks: pack.u8('edge-marks'),
    steps: pack.u8('edge-steps'),
  });
  const { find, findTail, word } = openAutomaton({
    alphabet: pack.text('alphabet'),
    edges,
    root: pack.u32('root')[0] ?? 0,
  });
  const classesAt = openBits(pack, 'classes');
  return { find, findTail, word, classesAt, classesOf: (own) => classesAt(find(own)) };
}

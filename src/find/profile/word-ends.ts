/** The ends of longer words: `-verband`, `-kraftwerk`. */

import type { Endings } from '../../knowledge/open/endings.ts';
import type { WordList } from '../../knowledge/open/words.ts';

const LONGEST_TAIL = 18;
const SHORTEST_BEFORE_TAIL = 2;
const SHORTEST_BEFORE_HEAD = 3;
const SHORTEST_HEAD = 4;

/** Whether a word in small letters ends in one of the endings, of which `shortest` is the least length. */
export const endsIn = (lower: string, tails: Endings, shortest: number): boolean =>
  tails.longestIn(lower, Math.min(LONGEST_TAIL, lower.length - SHORTEST_BEFORE_TAIL)) >= shortest;

/** The classes of all nouns that a compound ends in: `Atomkraftwerk`, `Ortsgruppe`. */
export function classesOfHeads(text: string, words: WordList): number {
  let classes = 0;
  for (let at = SHORTEST_BEFORE_HEAD; at <= text.length - SHORTEST_HEAD; at += 1)
    classes |= words.classesAt(words.findTail(text, at));
  return classes;
}

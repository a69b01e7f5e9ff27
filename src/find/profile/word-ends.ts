/** The ends of longer words: `-verband`, `-kraftwerk`. */

import type { WordList } from '../../knowledge/open/words.ts';
import { has } from './classes.ts';

const LONGEST_TAIL = 18;
const SHORTEST_BEFORE_TAIL = 2;
const SHORTEST_BEFORE_HEAD = 3;
const SHORTEST_HEAD = 4;

/** Whether a word ends in one of the endings, of which `shortest` is the least length. */
export function endsIn(text: string, tails: ReadonlySet<string>, shortest: number): boolean {
  const lower = text.toLowerCase();
  for (
    let at = Math.max(SHORTEST_BEFORE_TAIL, lower.length - LONGEST_TAIL);
    at <= lower.length - shortest;
    at += 1
  )
    if (tails.has(lower.slice(at))) return true;
  return false;
}

/** Whether a compound ends in a noun of a class: `Atomkraftwerk`, `Ortsgruppe`. */
export function endsInNoun(text: string, words: WordList, wordClass: number): boolean {
  for (let at = SHORTEST_BEFORE_HEAD; at <= text.length - SHORTEST_HEAD; at += 1)
    if (has(words.classesOf(text.charAt(at).toUpperCase() + text.slice(at + 1)), wordClass)) return true;
  return false;
}

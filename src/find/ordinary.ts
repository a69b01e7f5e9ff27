/** Words of a language that are more than names. */
import { WORD_BITS } from '../knowledge/classes.ts';
import type { Knowledge } from './knowledge.ts';

const NOUN = WORD_BITS.noun | WORD_BITS['not-name'];
const SMALL =
  WORD_BITS.function | WORD_BITS.lower | WORD_BITS.adjective | WORD_BITS.verb | WORD_BITS.frequent;

/** Whether lists know a word, as it is written or in small letters, as an ordinary word of a language: `Wahl`, `Die`. */
export function isOrdinaryWord({ of }: Knowledge, code: string, word: string): boolean {
  const { words } = of(code);
  return (words.classesOf(word) & NOUN) !== 0 || (words.classesOf(word.toLowerCase()) & SMALL) !== 0;
}

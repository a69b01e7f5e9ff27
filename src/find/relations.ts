/** What relations are found with: the words of the sentences that were analysed for names. */

import type { Mention, Relation } from '../model.ts';
import type { Relate, SentenceWords } from '../relate/index.ts';
import type { Analysis } from './analysis.ts';

/** How many letters of a date are its year. */
const YEAR = 4;

/** The statements of an article, in text order; `date` is when it was written. */
export function relationsOf(
  text: string,
  { tokens, bounds, sentences }: Analysis,
  mentions: readonly Mention[],
  relate: Relate,
  date: string | undefined,
): readonly Relation[] {
  const wordsOf = (sentence: number): SentenceWords => ({
    words: sentences[sentence]?.profiles ?? [],
    starts: tokens.starts,
    ends: tokens.ends,
    first: bounds[sentence] ?? 0,
  });
  return relate(text, mentions, wordsOf, date === undefined ? undefined : Number(date.slice(0, YEAR)));
}

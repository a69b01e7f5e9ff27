/** What relations are found with: the words of the sentences that were analysed for names. */

import type { Mention, Relation } from '../model.ts';
import type { Relate } from '../relate/index.ts';
import type { Analysis } from './analysis.ts';

/** The statements of an article, in text order. */
export function relationsOf(
  text: string,
  { tokens, bounds, sentences }: Analysis,
  mentions: readonly Mention[],
  relate: Relate,
): readonly Relation[] {
  return relate(text, mentions, (sentence) => ({
    words: sentences[sentence]?.profiles ?? [],
    starts: tokens.starts,
    ends: tokens.ends,
    first: bounds[sentence] ?? 0,
  }));
}

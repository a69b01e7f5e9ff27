/** What relations are found with: the words of the sentences that were analysed for names. */

import type { Mention, Relation } from '../model.ts';
import type { PlacedWord, Relate } from '../relate/index.ts';
import type { Analysis } from './analysis.ts';

/** The statements of an article, in text order. */
export function relationsOf(
  text: string,
  { tokens, bounds, sentences }: Analysis,
  mentions: readonly Mention[],
  relate: Relate,
): readonly Relation[] {
  return relate(text, mentions, (sentence) => {
    const first = bounds[sentence] ?? 0;
    const profiles = sentences[sentence]?.profiles ?? [];
    return profiles.map(
      (word, i): PlacedWord => ({
        start: tokens.starts[first + i] ?? 0,
        end: tokens.ends[first + i] ?? 0,
        word,
      }),
    );
  });
}

/** How often which word follows which: what exchange clustering looks at. */

import { countUp } from '../base/count-up.ts';
import type { Counted } from './counting.ts';

/** The neighbours of all words on one side, word after word: those of word `w` lie at `[firsts[w], firsts[w + 1])`. */
export interface Neighbours {
  readonly firsts: Uint32Array;
  readonly words: Uint32Array;
  readonly counts: Uint32Array;
}

/** The neighbours of each word on both sides, with their counts. */
export interface Bigrams {
  /** How many words there are, with the fixed ones. */
  readonly words: number;
  readonly next: Neighbours;
  readonly previous: Neighbours;
}

/** The edge of a sentence, and all words that are not clustered. */
const EDGE = 0;
const OTHER = 1;
/** The words that stay in classes of their own. */
export const FIXED = 2;

/** Counts the bigrams of the chosen forms: form `chosen[i]` is the word `FIXED + i`. */
export function countBigrams({ forms, sentences }: Counted, chosen: readonly number[]): Bigrams {
  const wordOf = new Uint32Array(forms.length).fill(OTHER);
  for (const [i, form] of chosen.entries()) wordOf[form] = FIXED + i;
  const words = FIXED + chosen.length;
  const counts = new Map<number, number>();
  for (const sentence of sentences) {
    let before = EDGE;
    for (let i = 0; i <= sentence.length; i += 1) {
      const word = i < sentence.length ? (wordOf[sentence[i] ?? 0] ?? OTHER) : EDGE;
      const key = before * words + word;
      countUp(counts, key);
      before = word;
    }
  }
  const pairs = [...counts].sort(([a], [b]) => a - b);
  const turned = ([key, count]: readonly [number, number]) =>
    [(key % words) * words + Math.floor(key / words), count] as const;
  return {
    words,
    next: neighbours(pairs, words),
    previous: neighbours(
      pairs.map(turned).sort(([a], [b]) => a - b),
      words,
    ),
  };
}

/** Takes sorted pairs apart into columns. */
function neighbours(pairs: readonly (readonly [key: number, count: number])[], words: number): Neighbours {
  const firsts = new Uint32Array(words + 1);
  for (const [key] of pairs) {
    const after = Math.floor(key / words) + 1;
    firsts[after] = (firsts[after] ?? 0) + 1;
  }
  for (let word = 0; word < words; word += 1)
    firsts[word + 1] = (firsts[word + 1] ?? 0) + (firsts[word] ?? 0);
  return {
    firsts,
    words: Uint32Array.from(pairs, ([key]) => key % words),
    counts: Uint32Array.from(pairs, ([, count]) => count),
  };
}

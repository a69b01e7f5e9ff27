/** The word forms of a text as they are counted: digits are all alike, and a line that was read before is passed over. */

import { alikeInDigits } from '../knowledge/format/usage.ts';
import { type SentenceRules, splitSentences } from '../text/sentences.ts';
import { type TokenRules, tokenize } from '../text/tokens.ts';
import type { Sentences } from './counting.ts';

/** Reads texts one by one and remembers their lines. */
export function createFormReader(rules: TokenRules & SentenceRules): (text: string) => Sentences {
  const read = new Set<string>();
  return (text) =>
    text.split('\n').flatMap((line) => {
      if (read.has(line)) return [];
      read.add(line);
      return sentencesOf(line, rules);
    });
}

function sentencesOf(line: string, rules: TokenRules & SentenceRules): Sentences {
  const tokens = tokenize(line, rules);
  const bounds = splitSentences(line, tokens, rules);
  return bounds.slice(1).map((end, s) => {
    const first = bounds[s] ?? 0;
    return Array.from({ length: end - first }, (_, i) =>
      alikeInDigits(line.slice(tokens.starts[first + i], tokens.ends[first + i])),
    );
  });
}

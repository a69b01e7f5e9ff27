/** Texts taken apart for the eye: tokens as strings, sentences as strings. */

import type { Language } from '../../src/languages/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { type TokenRules, tokenize } from '../../src/text/tokens.ts';

/** The tokens of a text as they stand there. */
export function wordsOf(text: string, rules: TokenRules): readonly string[] {
  const { count, starts, ends } = tokenize(text, rules);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

/** The sentences of a text as they stand there, from first to last token. */
export function sentencesOf(text: string, language: Language): readonly string[] {
  const tokens = tokenize(text, language);
  const bounds = splitSentences(text, tokens, language);
  return bounds.slice(1).map((end, s) => text.slice(tokens.starts[bounds[s] ?? 0], tokens.ends[end - 1]));
}

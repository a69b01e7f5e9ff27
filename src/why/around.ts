/** The words of a mention and of the sentence around it, as the engine cut them. */
import type { Span } from '../model.ts';
import { type TokenRules, tokenize } from '../text/tokens.ts';

/** The name and its neighbours, word by word. */
export interface Around {
  /** The words of the name. */
  readonly name: readonly string[];
  /** The nearest word comes last. */
  readonly before: readonly string[];
  /** The nearest word comes first. */
  readonly after: readonly string[];
}

/** The words around `mention`, which lies in `sentence`; `rules` are those of the language of the text. */
export function wordsAround(text: string, sentence: Span, mention: Span, rules: TokenRules): Around {
  const { count, starts, ends } = tokenize(text.slice(sentence.start, sentence.end), rules);
  const spans = Array.from({ length: count }, (_, i) => ({
    start: sentence.start + (starts[i] ?? 0),
    end: sentence.start + (ends[i] ?? 0),
  }));
  const words = (inside: (span: Span) => boolean) =>
    spans.filter(inside).map(({ start, end }) => text.slice(start, end));
  const name = words(({ start, end }) => start >= mention.start && end <= mention.end);
  return {
    name: name.length > 0 ? name : [text.slice(mention.start, mention.end)],
    before: words(({ end }) => end <= mention.start),
    after: words(({ start }) => start >= mention.end),
  };
}

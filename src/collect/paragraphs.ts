/** The paragraph of each sentence of an article. */
import type { Span } from '../model.ts';
import { isHardWrapped } from '../text/sentences.ts';

/**
 * Paragraph numbers, from 0. A blank line ends a paragraph, a single line break unless the text is hard-wrapped.
 * @example
 * paragraphsOf('A.\n\nB. C.', [{ start: 0, end: 2 }, { start: 4, end: 6 }, { start: 7, end: 9 }]) // [0, 1, 1]
 */
export function paragraphsOf(text: string, sentences: readonly Span[]): readonly number[] {
  const needed = isHardWrapped(text) ? 2 : 1;
  let paragraph = 0;
  return sentences.map(({ start }, i) => {
    const before = sentences[i - 1];
    if (before && breaksBetween(text, before.end, start) >= needed) paragraph += 1;
    return paragraph;
  });
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

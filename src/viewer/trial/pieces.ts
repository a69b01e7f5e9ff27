/** Cuts a text into paragraphs of plain and marked pieces; joined they give the text without its blank lines. */
import type { Span } from '../../model.ts';

/** A stretch of text; with `mention`, the mention of that number. */
export interface Piece {
  readonly text: string;
  readonly mention?: number;
}

const BLANK_LINES = /\n\s*\n/;

/** The paragraphs of `text`. Of mentions that overlap, only the first is marked. */
export function paragraphsOf(text: string, mentions: readonly Span[]): readonly (readonly Piece[])[] {
  let paragraph: Piece[] = [];
  const paragraphs = [paragraph];
  const plain = (from: number, to: number) => {
    for (const [i, part] of text.slice(from, to).split(BLANK_LINES).entries()) {
      if (i > 0) {
        paragraph = [];
        paragraphs.push(paragraph);
      }
      if (part !== '') paragraph.push({ text: part });
    }
  };
  let at = 0;
  for (const [mention, { start, end }] of mentions.entries()) {
    if (start < at || end > text.length) continue;
    plain(at, start);
    paragraph.push({ text: text.slice(start, end), mention });
    at = end;
  }
  plain(at, text.length);
  return paragraphs.filter((pieces) => pieces.length > 0);
}

/** Where to stop when about `length` characters are to be shown: behind a whole sentence. */
export function endOfShown(text: string, sentences: readonly Span[], length: number): number {
  return sentences.find(({ end }) => end >= length)?.end ?? text.length;
}

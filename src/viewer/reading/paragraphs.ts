/** Cuts a whole article into paragraphs of sentences, and these into plain and marked pieces. */
import type { FullArticle, Mark } from '../../graph/article-file.ts';
import { paragraphsOf } from '../../occurrences/paragraphs.ts';

/** A piece of text; with `mark`, the number of the mark that it is. */
export interface Piece {
  readonly text: string;
  readonly mark?: number;
}

export interface ReadSentence {
  /** Its number in the article. */
  readonly sentence: number;
  readonly pieces: readonly Piece[];
}

export type Paragraph = readonly ReadSentence[];

/**
 * The paragraphs of an article. Only marks of which `wanted` says yes are told apart; of those that overlap, the first one. Sentences
 * without text, as articles have that are published in part, are left out.
 */
export function paragraphsIn(article: FullArticle, wanted: (mark: Mark) => boolean): readonly Paragraph[] {
  const { text, sentences } = article;
  const spans = sentences.flatMap(([start, end], sentence) =>
    start < end ? [{ start, end, sentence }] : [],
  );
  const paragraphOf = paragraphsOf(text, spans);
  const paragraphs: ReadSentence[][] = [];
  const marks = marksInOrder(article, wanted);
  spans.forEach(({ start, end, sentence }, i) => {
    const number = paragraphOf[i] ?? 0;
    const isLast = paragraphOf[i + 1] !== number;
    const within = marks.filter(({ mark }) => mark.sentence === sentence);
    const to = isLast ? end : (spans[i + 1]?.start ?? end);
    paragraphs[number] ??= [];
    paragraphs[number]?.push({ sentence, pieces: piecesOf(text, start, to, within) });
  });
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

interface Numbered {
  readonly mark: Mark;
  readonly index: number;
}

function marksInOrder({ marks }: FullArticle, wanted: (mark: Mark) => boolean): readonly Numbered[] {
  return marks
    .map((mark, index) => ({ mark, index }))
    .filter(({ mark }) => wanted(mark))
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
}

function piecesOf(text: string, from: number, to: number, marks: readonly Numbered[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { mark, index } of marks) {
    if (mark.start < at || mark.end > to) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
    pieces.push({ text: text.slice(mark.start, mark.end), mark: index });
    at = mark.end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to) });
  return pieces;
}

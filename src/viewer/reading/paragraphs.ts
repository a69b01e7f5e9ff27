/** Cuts a whole article into paragraphs of sentences, and these into plain and marked pieces. */

import { paragraphsOf } from '../../collect/paragraphs.ts';
import type { FullArticle, Mark } from '../../graph/article-file.ts';
import type { Span } from '../../model.ts';

/** A piece of text; with `mark`, the number of the mark that it is; with `cue`, a word by which something is stated. */
export interface Piece {
  readonly text: string;
  readonly mark?: number;
  readonly cue?: true;
}

/** A sentence as pieces of text, some of which are marked. */
export interface ReadSentence {
  /** Its number in the article. */
  readonly sentence: number;
  readonly pieces: readonly Piece[];
}

/** The sentences between two line breaks. */
export type Paragraph = readonly ReadSentence[];

/**
 * The paragraphs of an article; `cues` are told apart from other words. Only marks of which `wanted` says yes are told apart; of those that overlap, the first one. Sentences
 * without text, as articles have that are published in part, are left out.
 */
export function paragraphsIn(
  article: FullArticle,
  wanted: (mark: Mark) => boolean,
  cues: readonly Span[] = [],
): readonly Paragraph[] {
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
    paragraphs[number]?.push({ sentence, pieces: piecesOf(text, start, to, within, cues) });
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

function piecesOf(
  text: string,
  from: number,
  to: number,
  marks: readonly Numbered[],
  cues: readonly Span[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { mark, index } of marks) {
    if (mark.start < at || mark.end > to) continue;
    pieces.push(...wordsOf(text, at, mark.start, cues));
    pieces.push({ text: text.slice(mark.start, mark.end), mark: index });
    at = mark.end;
  }
  return [...pieces, ...wordsOf(text, at, to, cues)];
}

/** The text between two marks, with the cues in it. */
function wordsOf(text: string, from: number, to: number, cues: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const within = cues.filter(({ start, end }) => from <= start && end <= to);
  for (const { start, end } of [...within].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), cue: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to) });
  return pieces;
}

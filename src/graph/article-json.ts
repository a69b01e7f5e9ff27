/** A published article as its file beside the graph holds it: written here, read by `article-file.ts`. */
import type { Article, Found } from '../model.ts';

/**
 * The JSON of an article with its pages, sentences, mentions but for credits, and statements; `actors[i]` is the actor of mention `i`.
 * What a build publishes and what a reader adds in the page have the same fields in the same order.
 */
export function articleJson(
  { id, title, date, source, url, text, pages }: Omit<Article, 'language'>,
  { language, sentences, mentions, relations }: Found,
  actors: readonly string[],
): string {
  const marks = mentions.flatMap(({ start, end, kind, form, sentence, credit, confidence, evidence }, i) =>
    credit ? [] : [{ start, end, kind, form, entity: actors[i], sentence, confidence, evidence }],
  );
  const bounds = sentences.map(({ start, end }) => [start, end]);
  const head = { id, language, title, date, source, url };
  return JSON.stringify({ ...head, text, pages, sentences: bounds, mentions: marks, relations });
}

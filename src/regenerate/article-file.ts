/** The file that the page fetches to show the sentences of an article, named by its content. */

import { sha256 } from '../host/files.ts';
import type { Article, EntityId, Found } from '../model.ts';

/** A file before it is written. */
export interface ArticleFile {
  readonly name: string;
  readonly text: string;
}

const HASH_LENGTH = 20;

/** The name of a file with this text. */
export const nameOf = (text: string): string => `${sha256(text).slice(0, HASH_LENGTH)}.json`;

/** The article with its pages, sentences, mentions but for credits, and statements; `actors[i]` is the actor of mention `i`. */
export function articleFile(article: Article, found: Found, actors: readonly EntityId[]): ArticleFile {
  const { id, title, date, source, url, text, pages } = article;
  const mentions = found.mentions.flatMap(
    ({ start, end, kind, form, sentence, credit, confidence, evidence }, i) =>
      credit ? [] : [{ start, end, kind, form, entity: actors[i], sentence, confidence, evidence }],
  );
  const sentences = found.sentences.map(({ start, end }) => [start, end]);
  const head = { id, language: found.language, title, date, source, url };
  const json = `${JSON.stringify({ ...head, text, pages, sentences, mentions, relations: found.relations })}\n`;
  return { name: nameOf(json), text: json };
}

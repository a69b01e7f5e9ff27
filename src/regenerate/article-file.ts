/** The file that the page fetches to show the sentences of an article, named by its content. */

import { articleJson } from '../graph/article-json.ts';
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

/** The file of an article; `actors[i]` is the actor of mention `i`. */
export function articleFile(article: Article, found: Found, actors: readonly EntityId[]): ArticleFile {
  const text = `${articleJson(article, found, actors)}\n`;
  return { name: nameOf(text), text };
}

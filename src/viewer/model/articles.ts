/** Fetches the articles behind the evidence, each once. */
import { ARTICLE_PATH, type FullArticle, parseArticle } from '../../graph/article-file.ts';
import { fileAt } from './files.ts';
import type { ArticleHead } from './graph.ts';

/** Gives an article with its sentences; null where it cannot be fetched. */
export type ArticleStore = (head: ArticleHead) => Promise<FullArticle | null>;

/** A store that fetches each file at most once; null for an article that cannot be had. Failures are tried again. */
export function createArticleStore(): ArticleStore {
  const known = new Map<string, Promise<FullArticle | null>>();
  return (head) => {
    const promise = known.get(head.file) ?? fetchArticle(head.file);
    known.set(head.file, promise);
    promise.then((article) => article ?? known.delete(head.file));
    return promise;
  };
}

/** The article in a file; null where it cannot be had. */
export async function fetchArticle(file: string): Promise<FullArticle | null> {
  if (!ARTICLE_PATH.test(file)) return null;
  try {
    const answer = await fileAt(`graph/${file}`);
    return answer.ok ? parseArticle(await answer.json()) : null;
  } catch {
    return null;
  }
}

/** Names the content of an article: the same text under another id is the same content. */
import { by } from '../base/order.ts';
import { sha256 } from '../host/files.ts';
import type { Article } from '../model.ts';

const known = new WeakMap<Article, string>();

/** The SHA-256 of all of an article but its id; worked out once for the same object. */
export function contentKey(article: Article): string {
  const key = known.get(article) ?? keyOf(article);
  known.set(article, key);
  return key;
}

function keyOf({ id: _, ...content }: Article): string {
  return sha256(JSON.stringify(Object.entries(content).sort(by(([key]) => key))));
}

/** Is told the key of an article whose text nobody has read. */
export const keepKey = (article: Article, key: string): void => void known.set(article, key);

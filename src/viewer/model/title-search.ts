/** Finds articles by words of their titles. */
import { byCodeUnit } from '../../base/order.ts';
import type { ArticleHead } from './graph.ts';
import { indexNames } from './name-index.ts';
import { germanSearchKey, searchKey } from './search-key.ts';

/** The articles that a query finds, those that are wanted, the best first, so many at most. */
export type TitleIndex = (
  query: string,
  limit: number,
  isWanted?: (head: ArticleHead) => boolean,
) => readonly ArticleHead[];

/** Shorter queries begin a word of too many titles. */
const SHORTEST = 3;

/** Gives the articles whose titles have words that begin with those of a query: whole titles first, then the newest. */
export function indexTitles(articles: Iterable<ArticleHead>): TitleIndex {
  const heads: ArticleHead[] = [];
  const texts: string[] = [];
  for (const head of articles) {
    for (const key of new Set([searchKey(head.title), germanSearchKey(head.title)])) {
      heads.push(head);
      texts.push(key);
    }
  }
  const names = indexNames(texts);
  return (query, limit, isWanted = () => true) => {
    const wanted = searchKey(query);
    if (wanted.length < SHORTEST) return [];
    const found = names.exact(wanted).flatMap(({ text, score }) => {
      const head = heads[text];
      return head && isWanted(head) ? [{ head, score }] : [];
    });
    found.sort((a, b) => a.score - b.score || byCodeUnit(b.head.date, a.head.date));
    return [...new Set(found.map(({ head }) => head))].slice(0, limit);
  };
}

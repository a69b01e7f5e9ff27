/** The articles of a graph, fetched one after the other for an export: a few ahead of what is written, none of them kept. */
import { object, text } from '../../base/fields.ts';
import { byCodeUnit } from '../../base/order.ts';
import type { FullArticle } from '../../graph/article-file.ts';
import type { ArticleAttributes } from '../../graph/attributes.ts';
import type { Articles } from '../../write/index.ts';

const AHEAD = 16;

/** All articles that the graph names and `fetch` gives, by their ids. */
export const articlesFrom = (fetch: (file: string) => Promise<FullArticle | null>): Articles =>
  async function* (graph) {
    const heads = Object.entries(object(graph.getAttribute('articles'))).sort(([a], [b]) => byCodeUnit(a, b));
    const coming = heads.slice(0, AHEAD).map(([, head]) => fetch(text(object(head).file)));
    for (const [i, [id, value]] of heads.entries()) {
      const article = await coming.shift();
      const next = heads[i + AHEAD];
      if (next) coming.push(fetch(text(object(next[1]).file)));
      const head: Partial<ArticleAttributes> = object(value);
      if (article) yield { id, head, ...article };
    }
  };

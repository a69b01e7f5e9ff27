/** graph.json: graphology's own format, with a list of the articles among its attributes. */
import type { Article, Found } from '../model.ts';
import type { GraphJson } from '../pipeline.ts';
import { type ArticleFile, articleHead } from './article-file.ts';

/** The graph with the heads of its articles by id; `founds` and `files` are parallel to `articles`. */
export function withArticles(
  graph: GraphJson,
  articles: readonly Article[],
  founds: readonly Found[],
  files: readonly ArticleFile[],
): GraphJson {
  const heads = articles.map((article, i) => {
    return [article.id, articleHead(article, founds[i] as Found, files[i] as ArticleFile)] as const;
  });
  return { ...graph, attributes: { ...graph.attributes, articles: Object.fromEntries(heads) } };
}

const isGraph = (value: unknown): value is GraphJson =>
  value !== null &&
  typeof value === 'object' &&
  'nodes' in value &&
  Array.isArray(value.nodes) &&
  'edges' in value &&
  Array.isArray(value.edges);

/** The graph in a JSON text, `undefined` when it is none. */
export function parseGraph(json: string | undefined): GraphJson | undefined {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isGraph(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

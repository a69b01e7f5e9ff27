/** A published graph, as commands that take it along need it: the graph, where it comes from, and its articles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { object, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import { ARTICLE_PATH, parseArticle } from '../graph/article-file.ts';
import type { ArticleAttributes } from '../graph/attributes.ts';
import type { AnyGraph } from '../graph/graph.ts';
import { sha256, textOf } from '../host/files.ts';
import { PACKAGE } from '../host/places.ts';
import { UserError } from '../host/user-error.ts';
import { readGraph } from '../pipeline.ts';
import { GRAPH_FILE } from '../regenerate/publish.ts';
import type { Articles, Material } from '../write/index.ts';

/** A graph with the text of its file, which exports of the whole pass on. */
export interface PublishedGraph extends Material {
  /** The text of graph.json. */
  readonly json: string;
}

/** Reads the graph in a folder. Throws a `UserError` where there is none. */
export function publishedGraph(folder: string): PublishedGraph {
  const file = join(folder, GRAPH_FILE);
  const json = textOf(file);
  const graph = readGraph(json);
  if (graph === undefined || json === undefined)
    throw new UserError(`There is no graph in ${file}. Run first: dramatis build`);
  const origin = { program: program(), hash: `sha256:${sha256(json)}`, part: '' };
  return { json, graph, origin, articles: articlesIn(folder) };
}

/** The program with its version. */
export function program(): string {
  const { name, version } = object(JSON.parse(readFileSync(PACKAGE, 'utf8')));
  return `${text(name)} ${text(version)}`;
}

/** The articles that lie beside the graph; one that is missing or damaged is passed over. */
const articlesIn = (folder: string): Articles =>
  async function* (graph: AnyGraph) {
    const heads = Object.entries(object(graph.getAttribute('articles')));
    for (const [id, value] of heads.sort(([a], [b]) => byCodeUnit(a, b))) {
      const head: Partial<ArticleAttributes> = object(value);
      const article = articleAt(folder, text(head.file));
      if (article !== undefined) yield { id, head, ...parseArticle(article) };
    }
  };

function articleAt(folder: string, path: string): unknown {
  if (!ARTICLE_PATH.test(path)) return undefined;
  try {
    return JSON.parse(textOf(join(folder, path)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

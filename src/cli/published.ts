/** A published graph on the disk, with its articles. */
import { join } from 'node:path';
import { object, text } from '../base/fields.ts';
import { ARTICLE_PATH, type FullArticle, parseArticle } from '../graph/article-file.ts';
import type { AnyGraph } from '../graph/graph.ts';
import { textOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import { readGraph } from '../pipeline.ts';
import { GRAPH_FILE } from '../regenerate/publish.ts';

/** The head of an article as a command quotes it. */
export interface PublishedArticle extends FullArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly source: string;
}

/** A graph with what reads its articles one by one. */
export interface Published {
  readonly graph: AnyGraph;
  /** An article by its id; `undefined` where there is none. */
  readonly article: (id: string) => PublishedArticle | undefined;
}

/** The graph in a folder. Throws `UserError` where there is none. */
export function openPublished(folder: string): Published {
  const file = join(folder, GRAPH_FILE);
  const graph = readGraph(textOf(file));
  if (graph === undefined) throw new UserError(`There is no graph in ${file}. Run first: dramatis build`);
  const heads = new Map(Object.entries(object(graph.getAttribute('articles'))));
  return {
    graph,
    article: (id) => {
      const head = object(heads.get(id));
      const path = text(head.file);
      const content = ARTICLE_PATH.test(path) ? textOf(join(folder, path)) : undefined;
      if (content === undefined) return undefined;
      const { title, date, source } = head;
      return {
        id,
        title: text(title),
        date: text(date),
        source: text(source),
        ...parseArticle(JSON.parse(content)),
      };
    },
  };
}

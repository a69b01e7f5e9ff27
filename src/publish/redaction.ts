/** The files of a graph as they are published: as they lie in its folder, or with less in them. */
import { join } from 'node:path';
import { object, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import { ARTICLE_PATH } from '../graph/article-file.ts';
import type { AnyGraph } from '../graph/graph.ts';
import { textOf } from '../host/files.ts';
import { articleText, type Hide, hideFrom, readArticle, sentencesOfLinks } from '../redact/article.ts';
import { type NewHead, redactedGraph } from '../redact/graph.ts';
import type { Hidden } from '../redact/people.ts';
import { nameOf } from '../regenerate/article-file.ts';
import { ARTICLE_FOLDER, GRAPH_FILE } from '../regenerate/publish.ts';
import { graphText } from '../write/formats/json.ts';

export interface PublishedFile {
  /** Below the folder of the graph. */
  readonly path: string;
  readonly text: string;
}

export interface Wishes {
  /** Without texts but for the sentences of links. */
  readonly texts: boolean;
  readonly people: ReadonlyMap<string, Hidden>;
}

/** All files that the page needs: the articles one after the other, the graph last. Articles that cannot be read are passed over. */
export function* publishedFiles(
  folder: string,
  json: string,
  graph: AnyGraph,
  wishes: Wishes,
): Generator<PublishedFile> {
  const asItIs = wishes.texts && wishes.people.size === 0;
  const heads = new Map<string, NewHead>();
  const hide = hideFrom(wishes.people);
  const articles = Object.entries(object(graph.getAttribute('articles'))).sort(([a], [b]) =>
    byCodeUnit(a, b),
  );
  for (const [number, [id, head]] of articles.entries()) {
    const path = text(object(head).file);
    const found = ARTICLE_PATH.test(path) ? textOf(join(folder, path)) : undefined;
    if (found === undefined) continue;
    if (asItIs) yield { path, text: found };
    else {
      const [newHead, content] = redactedArticle(found, `article-${number + 1}`, hide, wishes.texts);
      heads.set(id, newHead);
      yield { path: newHead.file, text: content };
    }
  }
  const published = asItIs ? json : graphText(redactedGraph(graph, wishes.people, heads));
  yield { path: GRAPH_FILE, text: published };
}

/** @param id what the article is called where somebody in it is hidden. */
function redactedArticle(file: string, id: string, hide: Hide, texts: boolean): readonly [NewHead, string] {
  const hidden = hide(readArticle(JSON.parse(file)), id);
  const redacted = texts ? hidden : sentencesOfLinks(hidden);
  const content = articleText(redacted);
  const { head } = redacted;
  const path = `${ARTICLE_FOLDER}/${nameOf(content)}`;
  return [{ id: head.id, title: head.title, url: head.url, file: path }, content];
}

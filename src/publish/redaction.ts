/** The files of a graph as they are published: as they lie in its folder, or with less in them. */
import { join } from 'node:path';
import { object, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import { ARTICLE_PATH } from '../graph/article-file.ts';
import type { AnyGraph } from '../graph/graph.ts';
import { readOutline } from '../graph/read-outline.ts';
import { versionOf } from '../graph/version.ts';
import { textOf } from '../host/files.ts';
import { writeOccurrences } from '../occurrences/index.ts';
import { articleText, type Hide, hideFrom, readArticle, sentencesOfLinks } from '../redact/article.ts';
import { type NewHead, redactedGraph } from '../redact/graph.ts';
import { redactedOccurrences } from '../redact/occurrences.ts';
import type { Hidden } from '../redact/people.ts';
import { nameOf } from '../regenerate/article-file.ts';
import { ARTICLE_FOLDER, GRAPH_FILE, OCCURRENCE_FILE } from '../regenerate/publish.ts';
import { graphText } from '../write/formats/json.ts';
import type { OccurrenceFile } from './occurrences.ts';
import { recount } from './recount.ts';

/** A file below the published folder. */
export interface PublishedFile {
  /** Below the folder of the graph. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What is left out: texts, people, or neither. */
export interface Wishes {
  /** Without texts but for the sentences of links. */
  readonly texts: boolean;
  readonly people: ReadonlyMap<string, Hidden>;
}

/** What lies in the folder of a graph beside its articles. */
export interface Published {
  readonly folder: string;
  /** The text of graph.json. */
  readonly json: string;
  readonly graph: AnyGraph;
  /** Lacks where the page is to do without. */
  readonly occurrences?: OccurrenceFile | undefined;
}

/**
 * All files that the page needs: the articles one after the other, then the graph, last the occurrences, which belong to it. Articles that
 * cannot be read are passed over.
 */
export function* publishedFiles(
  { folder, json, graph, occurrences }: Published,
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
    if (found === undefined) {
      if (wishes.people.size > 0)
        heads.set(id, { id: `article-${number + 1}`, title: '', url: '', file: '' });
    } else if (asItIs) yield { path, content: found };
    else {
      const [newHead, content] = redactedArticle(found, `article-${number + 1}`, hide, wishes.texts);
      heads.set(id, newHead);
      yield { path: newHead.file, content };
    }
  }
  if (asItIs) {
    yield { path: GRAPH_FILE, content: json };
    if (occurrences) yield { path: OCCURRENCE_FILE, content: occurrences.bytes };
    return;
  }
  const published = redactedGraph(graph, wishes.people, heads);
  const all = occurrences?.opened.occurrences;
  const less = all && redactedOccurrences(all, published, wishes.people, heads);
  if (less && wishes.people.size > 0) recount(published, less);
  const content = graphText(published);
  yield { path: GRAPH_FILE, content };
  const outline = less && readOutline(Buffer.from(content));
  if (outline) yield { path: OCCURRENCE_FILE, content: writeOccurrences(outline, less, versionOf(content)) };
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

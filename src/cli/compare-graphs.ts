/** Compares two published graphs. */
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { list, text } from '../base/fields.ts';
import type { AnyGraph } from '../graph/graph.ts';
import type { Outline } from '../graph/outline.ts';
import { readOutline } from '../graph/read-outline.ts';
import { versionOfBytes } from '../graph/version.ts';
import { bytesOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import { type Changes, changesBetween, redirectsOf, type Side } from '../measure/index.ts';
import { articlesNaming, openOccurrences } from '../occurrences/index.ts';
import { readGraph } from '../pipeline.ts';
import { GRAPH_FILE, OCCURRENCE_FILE } from '../regenerate/publish.ts';

/** Exit code where a graph cannot be read. */
const UNREADABLE = 2;

/** What is another in the second graph. Throws a `UserError` where one cannot be read. */
export function compareGraphs(old: string, now: string): Changes {
  const [before, after] = [sideAt(old), sideAt(now)];
  return changesBetween(before, after, redirectsOf(before.outline, after.outline));
}

/** With the articles of actors by the occurrences of the same graph, where they lie beside it; else those of its links count. */
function sideAt(path: string): Side {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(path, GRAPH_FILE) : path;
  const bytes = bytesOf(file);
  const [graph, outline] = [readGraph(bytes), readOutline(bytes)];
  if (graph === undefined || bytes === undefined || outline === undefined)
    throw new UserError(
      `There is no graph in ${file}. Name a folder with ${GRAPH_FILE}, or the file itself.`,
      UNREADABLE,
    );
  const beside = basename(file) === GRAPH_FILE ? bytesOf(join(dirname(file), OCCURRENCE_FILE)) : undefined;
  const opened = beside && openOccurrences(beside);
  const isOfAnother = opened === undefined || 'code' in opened || opened.version !== versionOfBytes(bytes);
  return {
    outline,
    articlesOf: isOfAnother ? (actor) => articlesOfLinks(graph, actor) : articlesNaming(opened.occurrences),
    articlesOfLink: (link) => articlesOfLink(graph, outline, link),
  };
}

const articlesOfLinks = (graph: AnyGraph, actor: string): readonly string[] =>
  graph.mapEdges(actor, (_, { where }) => articlesAt(where)).flat();

function articlesOfLink(graph: AnyGraph, { ids, links: { source, target } }: Outline, link: number) {
  const edge = graph.edge(ids[source[link] ?? 0], ids[target[link] ?? 0]);
  return articlesAt(graph.getEdgeAttribute(edge, 'where'));
}

const articlesAt = (where: unknown): readonly string[] => list(where).map((place) => text(list(place)[0]));

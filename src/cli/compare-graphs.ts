/** Compares two published graphs. */
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Outline } from '../graph/outline.ts';
import { readOutline } from '../graph/read-outline.ts';
import { versionOf } from '../graph/version.ts';
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

/** With the articles of actors, where the occurrences of the same graph lie beside it. */
function sideAt(path: string): Side & { readonly outline: Outline } {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(path, GRAPH_FILE) : path;
  const text = bytesOf(file);
  const [graph, outline] = [readGraph(text), readOutline(text)];
  if (graph === undefined || text === undefined || outline === undefined)
    throw new UserError(
      `There is no graph in ${file}. Name a folder with ${GRAPH_FILE}, or the file itself.`,
      UNREADABLE,
    );
  const bytes = basename(file) === GRAPH_FILE ? bytesOf(join(dirname(file), OCCURRENCE_FILE)) : undefined;
  const opened = bytes && openOccurrences(bytes);
  if (opened === undefined || 'code' in opened || opened.version !== versionOf(text.toString('utf8')))
    return { graph, outline };
  return { graph, outline, articlesOf: articlesNaming(opened.occurrences) };
}

/** Puts a graph and its articles into a folder: files named by their content first, then one rename of graph.json. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile } from './article-file.ts';
import { namesIn, writeWhole } from './files.ts';

export const GRAPH_FILE = 'graph.json';
export const ARTICLE_FOLDER = 'articles';

/** What a build that was killed leaves behind. */
const LEFT_OVER = /^graph\.json\.\d+\.tmp$/;

const isThere = (file: string, text: string) =>
  existsSync(file) && statSync(file).size === Buffer.byteLength(text);

/** The text of a file, `undefined` where there is none. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Publishes. Whatever fails, and whenever, the folder holds the old graph or the new one as a whole.
 * Gives whether anything changed. Throws what the disk says.
 */
export function publish(out: string, graph: string, articles: readonly ArticleFile[]): boolean {
  const folder = join(out, ARTICLE_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of articles) {
    if (!isThere(join(folder, name), text)) writeWhole(join(folder, name), text);
  }
  const pointer = join(out, GRAPH_FILE);
  const changed = textOf(pointer) !== graph;
  if (changed) writeWhole(pointer, graph);
  for (const name of namesIn(out)) if (LEFT_OVER.test(name)) rmSync(join(out, name), { force: true });
  const current = new Set(articles.map(({ name }) => name));
  for (const name of namesIn(folder)) if (!current.has(name)) rmSync(join(folder, name), { force: true });
  return changed;
}

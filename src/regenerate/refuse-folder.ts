/** Keeps what is published apart from what is the user's: from the articles, and from files of other programs. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { textOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import { ARTICLES } from './corpus.ts';
import { ARTICLE_FOLDER, GRAPH_FILE } from './publish.ts';

/** The path without links, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
};

/** Throws `UserError` where publishing into `out` would touch the articles of `corpus`, or reading them what is published. */
export function refuseOverlap(corpus: string, out: string): void {
  const articles = realPath(resolve(corpus, ARTICLES));
  const published = realPath(resolve(out, ARTICLE_FOLDER));
  const overlap =
    isWithin(articles, realPath(resolve(out))) ||
    isWithin(published, articles) ||
    isWithin(articles, published);
  if (!overlap) return;
  throw new UserError(
    `The graph would lie among the articles: ${resolve(out)} and ${articles} overlap. Nothing was read or written.\n` +
      `Choose another folder for the graph, such as --out ${join(resolve(corpus), 'graph')}.`,
  );
}

/** Whether a text is JSON, but not of the kind that graphology writes. A text that is not JSON may be a damaged graph. */
function isForeign(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value === null || typeof value !== 'object' || !('nodes' in value && 'edges' in value);
  } catch {
    return false;
  }
}

/** Throws `UserError` where `out` holds a graph.json of another program. `state` is the folder that every build leaves in `out`. */
export function refuseForeign(out: string, state: string): void {
  const file = join(out, GRAPH_FILE);
  if (existsSync(state) || !isForeign(textOf(file) ?? '')) return;
  throw new UserError(
    `${file} is not a graph of this program and is left as it is. Choose another folder: --out`,
  );
}

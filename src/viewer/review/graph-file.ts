/** The graph that is reviewed, as it was built: a graph with corrections shown in it has no occurrences any more. */
import type { Opened } from '../../occurrences/index.ts';
import { createArticleStore } from '../model/articles.ts';
import { loadGraph } from '../model/load.ts';
import { published } from '../state.ts';

/** Its occurrences; null where they are not to be had. */
export async function builtGraph(): Promise<Opened | null> {
  if (published.value !== null) return published.value;
  const ready = await loadGraph();
  return ready.is === 'ready' ? (ready.opened ?? null) : null;
}

/** Its articles, with the ids of its actors. */
export const builtArticles = createArticleStore();

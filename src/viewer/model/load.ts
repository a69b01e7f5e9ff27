/** Fetches graph.json and says in which of four ways that went. */
import { fileAt } from './files.ts';
import type { Model } from './graph.ts';
import { parseGraph } from './parse.ts';

export type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly model: Model; readonly json: string }
  | { readonly is: 'missing'; readonly detail: string }
  | { readonly is: 'broken'; readonly detail: string };

/** Loads the graph; `version` defeats caches after a live update. */
export async function loadGraph(version?: string): Promise<Loaded> {
  const address =
    version === undefined ? 'graph/graph.json' : `graph/graph.json?${encodeURIComponent(version)}`;
  try {
    const answer = await fileAt(address, { cache: 'no-cache' });
    if (!answer.ok) return { is: 'missing', detail: `${address}: ${answer.status} ${answer.statusText}` };
    return loadedFrom(await answer.text());
  } catch (error) {
    return { is: 'missing', detail: `${address}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The same for a text that is already here. */
export function loadedFrom(json: string): Loaded {
  const model = parseGraph(json);
  if (model) return { is: 'ready', model, json };
  return { is: 'broken', detail: `graph/graph.json (${json.length.toLocaleString('en')} characters)` };
}

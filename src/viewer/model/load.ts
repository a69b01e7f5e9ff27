/** Fetches what the page shows and says in which of four ways that went: the occurrences, or graph.json where there are none. */
import { openOccurrences } from '../../occurrences/index.ts';
import { modelFrom } from './counted.ts';
import { fileAt } from './files.ts';
import type { Model } from './graph.ts';
import { parseGraph } from './parse.ts';

const GRAPH = 'graph/graph.json';
const OCCURRENCES = 'graph/occurrences.bin';

export interface Ready {
  readonly is: 'ready';
  readonly model: Model;
  /** Names the graph, as a server tells it; empty where it is not known. */
  readonly version: string;
  /** The text of graph.json, fetched where it is not here. Throws what the source throws. */
  readonly json: () => Promise<string>;
}

export type Loaded =
  | { readonly is: 'loading' }
  | Ready
  | { readonly is: 'missing'; readonly detail: string }
  | { readonly is: 'broken'; readonly detail: string };

/** Loads the graph; `version` defeats caches after a live update. */
export async function loadGraph(version?: string): Promise<Loaded> {
  const [occurrences, graph] = [OCCURRENCES, GRAPH].map((path) =>
    version === undefined ? path : `${path}?${encodeURIComponent(version)}`,
  ) as [string, string];
  try {
    const answer = await fileAt(occurrences, { cache: 'no-cache' });
    if (answer.ok) return openedFrom(new Uint8Array(await answer.arrayBuffer()), graph);
    return await loadJson(graph);
  } catch (error) {
    return { is: 'missing', detail: `${graph}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function loadJson(address: string): Promise<Loaded> {
  const answer = await fileAt(address, { cache: 'no-cache' });
  if (!answer.ok) return { is: 'missing', detail: `${address}: ${answer.status} ${answer.statusText}` };
  return loadedFrom(await answer.text());
}

/** What the bytes of an occurrence file show; `graph` is where the text of its graph is to be had. */
export function openedFrom(file: Uint8Array, graph: string): Loaded {
  const opened = openOccurrences(file);
  if ('code' in opened)
    return { is: 'broken', detail: `${OCCURRENCES}: ${opened.message} ${opened.hint ?? ''}`.trim() };
  const model = modelFrom(opened);
  if (!model) return { is: 'broken', detail: OCCURRENCES };
  const json = async () => (await fileAt(graph, { cache: 'no-cache' })).text();
  return { is: 'ready', model, version: opened.version, json };
}

/** The same for a text of graph.json that is already here. */
export function loadedFrom(json: string): Loaded {
  const model = parseGraph(json);
  if (model) return { is: 'ready', model, version: '', json: async () => json };
  return { is: 'broken', detail: `${GRAPH} (${json.length.toLocaleString('en')} characters)` };
}

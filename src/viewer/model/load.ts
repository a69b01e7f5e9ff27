/** Fetches what the page shows and says in which of four ways that went: the occurrences, or graph.json where there are none. */
import { GRAPH_FORMAT } from '../../graph/format.ts';
import { versionOf } from '../../graph/version.ts';
import { type Opened, openOccurrences } from '../../occurrences/file.ts';
import { modelFrom } from './counted.ts';
import { fileAt } from './files.ts';
import type { Model } from './graph.ts';
import { parseGraph } from './parse.ts';

const GRAPH = 'graph/graph.json';
const OCCURRENCES = 'graph/occurrences.bin';

/** There is a graph, and this is it. */
export interface Ready {
  readonly is: 'ready';
  readonly model: Model;
  /** What selections are counted from, where it is there. */
  readonly opened?: Opened;
  /** Names the graph, as a server tells it; empty where it is not known. */
  readonly version: string;
  /** The text of graph.json, fetched where it is not here; null where only that of another graph is to be had. Throws what the source throws. */
  readonly json: () => Promise<string | null>;
  /** What is wrong with the occurrences, where the page has to do without. */
  readonly without?: string;
}

/** What came of loading: a graph, none yet, none that can be reached, or a broken one. */
export type Loaded =
  | { readonly is: 'loading' }
  | Ready
  | { readonly is: 'missing'; readonly detail: string }
  | Broken;

/** There is a file, but it cannot be used; `detail` says where. */
export interface Broken {
  readonly is: 'broken';
  readonly detail: string;
}

/** Loads the graph; `version` defeats caches after a live update. */
export async function loadGraph(version?: string): Promise<Loaded> {
  const query = version === undefined ? '' : `?${encodeURIComponent(version)}`;
  const [occurrences, graph] = [`${OCCURRENCES}${query}`, `${GRAPH}${query}`];
  try {
    const answer = await fileAt(occurrences, { cache: 'no-cache' });
    const opened = answer.ok && openedFrom(new Uint8Array(await answer.arrayBuffer()), graph);
    if (opened && opened.is !== 'broken') return opened;
    const loaded = await loadJson(graph);
    return opened && loaded.is === 'ready' ? { ...loaded, without: opened.detail } : loaded;
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
export function openedFrom(file: Uint8Array, graph: string): Ready | Broken {
  const opened = openOccurrences(file);
  if ('code' in opened)
    return { is: 'broken', detail: `${OCCURRENCES}: ${opened.message} ${opened.hint ?? ''}`.trim() };
  const model = modelFrom(opened);
  if (!model) return { is: 'broken', detail: OCCURRENCES };
  const { version } = opened;
  return { is: 'ready', model, opened, version, json: () => textOfVersion(graph, version) };
}

/** The text of the graph of that version; asked for twice, since a cache may hold another one. */
async function textOfVersion(address: string, version: string): Promise<string | null> {
  for (const cache of ['no-cache', 'reload'] as const) {
    const json = await (await fileAt(address, { cache })).text();
    if (versionOf(json) === version) return json;
  }
  return null;
}

/** The same for a text of graph.json that is already here. One of another form, or in which nothing is an actor, is not shown as if it were empty. */
export function loadedFrom(json: string): Ready | Broken {
  const model = parseGraph(json);
  const isForeign = model !== null && model.actors.length === 0 && model.dropped > 0;
  if (model && !isForeign) return { is: 'ready', model, version: '', json: async () => json };
  const [, format = ''] = STATED_FORMAT.exec(json) ?? [];
  const detail =
    format === '' || format === String(GRAPH_FORMAT)
      ? `${json.length.toLocaleString('en')} characters`
      : `format ${format}, not ${GRAPH_FORMAT}`;
  return { is: 'broken', detail: `${GRAPH} (${detail})` };
}

/** Where a graph states its form: near its beginning. */
const STATED_FORMAT = /^.{0,200}?"format":\s*(\d{1,9})/s;

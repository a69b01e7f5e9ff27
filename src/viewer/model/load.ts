/** Fetches what the page shows and says in which of four ways that went: the occurrences, or graph.json where there are none. */
import { versionOf } from '../../graph/version.ts';
import { openOccurrences } from '../../occurrences/file.ts';
import { modelFrom } from './counted.ts';
import { fileAt } from './files.ts';
import { type Broken, GRAPH, type Loaded, type Ready } from './loaded.ts';
import { type Progress, received } from './received.ts';

const OCCURRENCES = 'graph/occurrences.bin';

/** Loads the graph; `version` defeats caches after a live update, `told` hears how much of it has come. */
export async function loadGraph(
  version?: string,
  told: (progress: Progress) => void = () => {},
): Promise<Loaded> {
  const query = version === undefined ? '' : `?${encodeURIComponent(version)}`;
  const [occurrences, graph] = [`${OCCURRENCES}${query}`, `${GRAPH}${query}`];
  try {
    const answer = await fileAt(occurrences, { cache: 'no-cache' });
    const opened = answer.ok && openedFrom(await received(answer, told), graph);
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
  const { loadedFrom } = await import('./from-json.ts');
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

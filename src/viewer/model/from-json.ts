/** A graph from the text of graph.json: what the page shows where no occurrences were published. */
import { GRAPH_FORMAT } from '../../graph/format.ts';
import { type Broken, GRAPH, type Ready } from './loaded.ts';
import { parseGraph } from './parse.ts';

/** What a text of graph.json shows. One of another form, or in which nothing is an actor, is not shown as if it were empty. */
export function loadedFrom(json: string): Ready | Broken {
  const model = parseGraph(json);
  const isForeign = model !== null && model.actors.length === 0 && model.dropped > 0;
  if (model && !isForeign) return { is: 'ready', model, version: '', json: async () => json };
  const [, format = String(GRAPH_FORMAT)] = STATED_FORMAT.exec(json) ?? [];
  const isOther = format !== String(GRAPH_FORMAT);
  const detail = isOther
    ? `format ${format}, not ${GRAPH_FORMAT}`
    : `${json.length.toLocaleString('en')} characters`;
  return { is: 'broken', isOther, detail: `${GRAPH} (${detail})` };
}

/** Where a graph states its form: near its beginning. */
const STATED_FORMAT = /^.{0,200}?"format":\s*(\d{1,9})/s;

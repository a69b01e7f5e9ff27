/** The actors of a published graph, as people may name them on the command line. */
import { join } from 'node:path';
import type { GraphActor } from '../corrections/index.ts';
import { textOf } from '../host/files.ts';
import { KINDS } from '../model.ts';
import { readGraph } from '../pipeline.ts';
import { GRAPH_FILE } from '../regenerate/publish.ts';

/** The actors of the graph in a folder; `undefined` where there is none. */
export function actorsIn(folder: string): readonly GraphActor[] | undefined {
  return readGraph(textOf(join(folder, GRAPH_FILE)))?.mapNodes((_, { label, kind, names, row }) => ({
    label: String(label),
    kind: KINDS.find((one) => one === kind) ?? 'person',
    names: Array.isArray(names) ? names.flatMap(nameIn) : [],
    ...(typeof row === 'string' && { row }),
  }));
}

function nameIn(entry: unknown): (readonly [string, number])[] {
  const [name, count] = Array.isArray(entry) ? entry : [];
  return typeof name === 'string' && typeof count === 'number' ? [[name, count]] : [];
}

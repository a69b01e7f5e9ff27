/** The actors of a published graph, as people may name them on the command line. */
import { join } from 'node:path';
import { pairs, text } from '../base/fields.ts';
import type { GraphActor } from '../corrections/index.ts';
import type { AnyGraph } from '../graph/graph.ts';
import { textOf } from '../host/files.ts';
import { KINDS } from '../model.ts';
import { readGraph } from '../pipeline.ts';
import { GRAPH_FILE } from '../regenerate/publish.ts';

/** The actors of the graph in a folder; `undefined` where there is none. */
export function actorsIn(folder: string): readonly GraphActor[] | undefined {
  const graph = readGraph(textOf(join(folder, GRAPH_FILE)));
  return graph && [...actorsOf(graph).values()];
}

/** The actors of a graph by their ids. */
export const actorsOf = (graph: AnyGraph): ReadonlyMap<string, GraphActor> =>
  new Map(
    graph.mapNodes((id, { label, kind, names, row }) => [
      id,
      {
        label: text(label),
        kind: KINDS.find((one) => one === kind) ?? 'person',
        names: pairs(names),
        ...(typeof row === 'string' && { row }),
      },
    ]),
  );

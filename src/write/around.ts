/** The surroundings of actors: who stands so many links or fewer from them, and all links between those. */
import type { AnyGraph } from '../graph/graph.ts';

/** A graph of its own with what the graph says of the actors, the links and the whole. Throws for an id that the graph does not have. */
export function around(graph: AnyGraph, centres: readonly string[], depth: number): AnyGraph {
  const reached = new Set(centres);
  let border = [...reached];
  for (let step = 0; step < depth && border.length > 0; step += 1) {
    const next = new Set(border.flatMap((key) => graph.neighbors(key)).filter((key) => !reached.has(key)));
    for (const key of next) reached.add(key);
    border = [...next];
  }
  const part = graph.copy();
  for (const key of graph.nodes()) if (!reached.has(key)) part.dropNode(key);
  return part;
}

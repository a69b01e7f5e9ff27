/** Counts the links of a graph anew in which somebody is hidden: a sentence shares its point among those who are left. */
import { inPairOrder } from '../base/order.ts';
import { count } from '../connect/index.ts';
import { linkKey } from '../connect/link-key.ts';
import { endsOf } from '../connect/pairs.ts';
import { weightsOf } from '../connect/weights.ts';
import type { AnyGraph } from '../graph/graph.ts';
import type { Occurrences } from '../occurrences/index.ts';

/** Gives the links of `graph` the weights that the page counts from `occurrences`. Changes the graph. */
export function recount(graph: AnyGraph, occurrences: Occurrences): void {
  const counted = count(occurrences);
  const weigh = weightsOf(counted);
  counted.pairs.a.forEach((_, pair) => {
    const [a, b] = endsOf(counted, pair).map((actor) => occurrences.actors[actor] ?? '');
    const key = linkKey(...inPairOrder(a ?? '', b ?? ''));
    if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, weigh(pair));
  });
}

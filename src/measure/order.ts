/** A copy of the graph in a fixed order, without attributes but the given weight: algorithms depend on the order of insertion. */
import { UndirectedGraph } from 'graphology';
import { byCodeUnit, inPairOrder } from '../base/order.ts';
import type { LinkAttributes } from '../graph/attributes.ts';
import type { ActorGraph } from '../graph/graph.ts';

type AnyAttributes = Readonly<Record<string, unknown>>;

export interface Weighted {
  readonly weight: number;
}

export type WeightedGraph = UndirectedGraph<AnyAttributes, Weighted>;

/** Nodes by id, links by the ids of their ends; links of weight 0 are left out. */
export function inOrder(graph: ActorGraph, weigh: (link: LinkAttributes) => number): WeightedGraph {
  const copy: WeightedGraph = new UndirectedGraph();
  for (const node of graph.nodes().sort()) copy.addNode(node);
  for (const { edge, attributes, source, target } of sortedLinks(graph)) {
    const weight = weigh(attributes);
    if (weight > 0) copy.addUndirectedEdgeWithKey(edge, source, target, { weight });
  }
  return copy;
}

export interface Link<A> {
  readonly edge: string;
  readonly attributes: A;
  /** The ends, the smaller id first. */
  readonly source: string;
  readonly target: string;
}

/** All links, by the ids of their ends. */
export function sortedLinks<A extends AnyAttributes>(
  graph: UndirectedGraph<AnyAttributes, A>,
): readonly Link<A>[] {
  const links = graph.mapEdges((edge, attributes, a, b): Link<A> => {
    const [source, target] = inPairOrder(a, b);
    return { edge, attributes, source, target };
  });
  return links.sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target));
}

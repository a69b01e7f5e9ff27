/** Nodes and links in a fixed order, ends of links too. */
import { by, inPairOrder } from '../base/order.ts';
import type { AnyGraph } from '../graph/graph.ts';

/** The attributes of a node or link. */
export type Values = Readonly<Record<string, unknown>>;

/** An actor as formats write it: its id, and its attributes. */
export interface Node {
  readonly key: string;
  readonly attributes: Values;
}

/** A link to be written, its ends in a fixed order. */
export interface Edge extends Node {
  /** The smaller id. */
  readonly source: string;
  readonly target: string;
}

/**
 * All actors of a graph, sorted by id, so that the same graph gives the same bytes.
 * @example
 * const graph = { mapNodes: (of) => [of('e:b', {}), of('e:a', {})] };
 * nodesOf(graph).map(({ key }) => key) // ['e:a', 'e:b']
 */
export function nodesOf(graph: AnyGraph): readonly Node[] {
  return graph.mapNodes((key, attributes) => ({ key, attributes })).sort(by(({ key }) => key));
}

/**
 * All links of a graph, sorted by key; of two ends the one that comes first by code units is the source.
 * @example
 * const graph = { mapEdges: (of) => [of('b|a', { weight: 2 }, 'b', 'a')] };
 * edgesOf(graph) // [{ key: 'b|a', attributes: { weight: 2 }, source: 'a', target: 'b' }]
 */
export function edgesOf(graph: AnyGraph): readonly Edge[] {
  const edges = graph.mapEdges((key, attributes, a, b): Edge => {
    const [source, target] = inPairOrder(a, b);
    return { key, attributes, source, target };
  });
  return edges.sort(by(({ key }) => key));
}

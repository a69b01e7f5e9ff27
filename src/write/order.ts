/** Nodes and links in a fixed order, ends of links too. */
import { by } from '../base/order.ts';
import type { AnyGraph } from '../graph/graph.ts';

export type Attributes = Readonly<Record<string, unknown>>;

export interface Node {
  readonly key: string;
  readonly attributes: Attributes;
}

export interface Edge extends Node {
  /** The smaller id. */
  readonly source: string;
  readonly target: string;
}

/** All nodes, by key. */
export function nodesOf(graph: AnyGraph): readonly Node[] {
  return graph.mapNodes((key, attributes) => ({ key, attributes })).sort(by(({ key }) => key));
}

/** All links, by key. */
export function edgesOf(graph: AnyGraph): readonly Edge[] {
  const edges = graph.mapEdges((key, attributes, a, b): Edge => {
    return { key, attributes, ...(a < b ? { source: a, target: b } : { source: b, target: a }) };
  });
  return edges.sort(by(({ key }) => key));
}

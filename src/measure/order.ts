/** A copy of the graph in a fixed order, without attributes but the given weight: algorithms depend on the order of insertion. */
import { UndirectedGraph } from 'graphology';
import { byCodeUnit } from '../base/order.ts';
import type { AnyGraph } from './measure.ts';

export interface Weighted {
  readonly weight: number;
}

export type WeightedGraph = UndirectedGraph<Record<string, unknown>, Weighted>;

type Weigh = (edge: string, attributes: Readonly<Record<string, unknown>>) => number;

/** Nodes by id, links by the ids of their ends; links of weight 0 are left out. */
export function inOrder(graph: AnyGraph, weigh: Weigh): WeightedGraph {
  const copy: WeightedGraph = new UndirectedGraph();
  for (const node of graph.nodes().sort()) copy.addNode(node);
  for (const { edge, attributes, source, target } of sortedLinks(graph)) {
    const weight = weigh(edge, attributes);
    if (weight > 0) copy.addUndirectedEdgeWithKey(edge, source, target, { weight });
  }
  return copy;
}

export interface Link {
  readonly edge: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The ends, the smaller id first. */
  readonly source: string;
  readonly target: string;
}

/** All links, by the ids of their ends. */
export function sortedLinks(graph: AnyGraph): readonly Link[] {
  const links = graph.mapEdges((edge, attributes, a, b): Link => {
    return { edge, attributes, ...(a < b ? { source: a, target: b } : { source: b, target: a }) };
  });
  return links.sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target));
}

/** An attribute that should be a number. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

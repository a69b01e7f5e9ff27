/** The backbone: which links carry the structure of the graph. */
import { byCodeUnit } from '../../base/order.ts';
import type { ActorGraph } from '../../graph/graph.ts';
import type { Measure } from '../measure.ts';
import { inOrder, type Link, sortedLinks } from '../order.ts';
import { strength } from '../strength.ts';

export const measure: Measure = {
  id: 'backbone',
  because:
    'alpha = (1 − w/s)^(k−1), the smaller of both ends: how likely the link is so strong by chance (Serrano 2009). ' +
    'forest: whether it belongs to the maximum spanning forest (Kruskal 1956).',
  run: (graph) => {
    const forest = maximumForest(graph);
    const alphas = disparity(graph);
    graph.forEachEdge((edge) => {
      graph.setEdgeAttribute(edge, 'alpha', alphas.get(edge) ?? 1);
      graph.setEdgeAttribute(edge, 'forest', forest.has(edge));
    });
  },
};

function disparity(graph: ActorGraph): ReadonlyMap<string, number> {
  const weighted = inOrder(graph, strength);
  const sums = new Map<string, number>();
  weighted.forEachEdge((_, { weight }, a, b) => {
    for (const node of [a, b]) sums.set(node, (sums.get(node) ?? 0) + weight);
  });
  const alphaAt = (node: string, weight: number) =>
    weighted.degree(node) < 2 ? 1 : (1 - weight / (sums.get(node) ?? weight)) ** (weighted.degree(node) - 1);
  return new Map(
    weighted.mapEdges((edge, { weight }, a, b) => {
      return [edge, Number(Math.min(alphaAt(a, weight), alphaAt(b, weight)).toPrecision(6))] as const;
    }),
  );
}

/** Kruskal's algorithm; of equally strong links the one with the smaller ids. */
function maximumForest(graph: ActorGraph): ReadonlySet<string> {
  const links = [...sortedLinks(graph)].sort(
    (a, b) =>
      strength(b.attributes) - strength(a.attributes) ||
      byCodeUnit(a.source, b.source) ||
      byCodeUnit(a.target, b.target),
  );
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let at = node;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    if (at !== node) parent.set(node, at);
    return at;
  };
  return new Set(links.filter((link) => joins(link, parent, root)).map(({ edge }) => edge));
}

function joins(
  { source, target }: Link<unknown>,
  parent: Map<string, string>,
  root: (node: string) => string,
): boolean {
  const [a, b] = [root(source), root(target)];
  if (a === b) return false;
  parent.set(a, b);
  return true;
}

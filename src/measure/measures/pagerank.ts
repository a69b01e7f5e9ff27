/** PageRank: who is linked with those who are much linked. */
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import type { Measure } from '../measure.ts';
import { inOrder } from '../order.ts';

export const measure: Measure = {
  id: 'pagerank',
  because:
    'The share of time a reader who follows links by weight, and starts anew in 15 % of all steps, spends here (Page 1999).',
  run: (graph) => {
    if (graph.order === 0) return;
    const ranks = pagerankOf(
      inOrder(graph, ({ weight }) => weight),
      { getEdgeWeight: 'weight' },
    );
    graph.forEachNode((node) => {
      graph.setNodeAttribute(node, 'pagerank', Number((ranks[node] ?? 0).toPrecision(6)));
    });
  },
};

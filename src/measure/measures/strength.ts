/** Strength: how much an actor is linked in all. */
import type { Measure } from '../measure.ts';

export const measure: Measure = {
  id: 'strength',
  because: 'The sum of the weights of its links (Barrat 2004). Three decimals.',
  run: (graph) => {
    graph.forEachNode((node) => {
      let sum = 0;
      graph.forEachEdge(node, (_, { weight }) => {
        sum += Math.round(weight * 1000);
      });
      graph.setNodeAttribute(node, 'strength', sum / 1000);
    });
  },
};

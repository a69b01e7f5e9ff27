/** Degree: with how many others an actor is linked. */
import type { Measure } from '../measure.ts';

export const measure: Measure = {
  id: 'degree',
  because: 'The number of actors it is linked with.',
  run: (graph) => {
    graph.forEachNode((node) => graph.setNodeAttribute(node, 'degree', graph.degree(node)));
  },
};

/** Degree: with how many others an actor is linked. */
import type { Measure } from '../measure.ts';

export const degree: Measure = {
  id: 'degree',
  because: 'The number of actors it is linked with.',
  run: (graph) =>
    graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, degree: graph.degree(node) })),
};

/** Degree: with how many others an actor is linked. */
import { adjacencyOf } from '../adjacency.ts';
import type { Measure } from '../measure.ts';

/** A whole number; 0 of those who are named alone. */
export const measure: Measure = {
  id: 'degree',
  because: 'The number of actors it is linked with.',
  run: (network) => {
    const { starts } = adjacencyOf(network);
    network.actors.forEach((actor, i) => {
      actor.degree = (starts[i + 1] ?? 0) - (starts[i] ?? 0);
    });
  },
};

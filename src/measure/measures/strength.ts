/** Strength: how much an actor is linked in all. */
import type { Measure } from '../measure.ts';

/** Of Newman’s weight, so that it counts the sentences in which the actor is named with others. */
export const measure: Measure = {
  id: 'strength',
  because: 'The sum of the weights of its links (Barrat 2004). Three decimals.',
  run: ({ actors, links: { source, target, weights } }) => {
    const sums = new Float64Array(actors.length);
    weights.weight.forEach((weight, link) => {
      for (const end of [source[link] ?? 0, target[link] ?? 0])
        sums[end] = (sums[end] ?? 0) + Math.round(weight * 1000);
    });
    actors.forEach((actor, i) => {
      actor.strength = (sums[i] ?? 0) / 1000;
    });
  },
};

/** Newman's weight: a sentence shares one point among the others of its actors. */
import type { Weight } from '../weight.ts';

/** The weight of links for all that needs one: a sentence of two actors gives 1, one of eleven 0.1 to each pair. */
export const weight: Weight = {
  id: 'weight',
  because:
    'The sum of 1/(k−1) over the sentences that name both among k actors: long lists hardly count (Newman 2001). Three decimals.',
  weigh: ({ instances: { size, leads }, from, to }) => {
    let sum = 0;
    for (let i = from; i < to; i += 1) sum += leads(i) / (size(i) - 1);
    return Math.round(sum * 1000) / 1000;
  },
};

/** Newman's weight: a sentence shares one point among the others of its actors. */
import type { Weight } from '../weight.ts';

export const weight: Weight = {
  id: 'weight',
  because:
    'The sum of 1/(k−1) over the sentences that name both among k actors: long lists hardly count (Newman 2001). Three decimals.',
  weigh: ({ sizes }) => Math.round(sizes.reduce((sum, k) => sum + 1 / (k - 1), 0) * 1000) / 1000,
};

/** Newman's weight: a sentence shares one point among the others of its actors. */
import type { Weight } from './weight.ts';

export const newman: Weight = {
  id: 'newman',
  because: 'The sum of 1/(k−1) over the sentences that name both among k actors: long lists hardly count (Newman 2001).',
  weigh: ({ sizes }) => sizes.reduce((sum, count, k) => (count === 0 ? sum : sum + count / (k - 1)), 0),
};

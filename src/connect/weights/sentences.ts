/** How many sentences (units) name both. */
import type { Weight } from '../weight.ts';

export const weight: Weight = {
  id: 'sentences',
  because: 'The number of sentences that name both.',
  weigh: ({ together }) => together,
};

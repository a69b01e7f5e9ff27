/** How many articles name both in one sentence. */
import type { Weight } from '../weight.ts';

export const weight: Weight = {
  id: 'articles',
  because:
    'The number of articles with a sentence that names both; one long text does not make a strong link.',
  weigh: ({ articles }) => articles,
};

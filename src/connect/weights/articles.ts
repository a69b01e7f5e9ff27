/** How many articles name both in one sentence. */
import type { Weight } from '../weight.ts';

/** As small as a count of sentences is large: one article of forty shared sentences is one here. */
export const weight: Weight = {
  id: 'articles',
  because:
    'The number of articles with a sentence that names both; one long text does not make a strong link.',
  weigh: ({ articles }) => articles,
};

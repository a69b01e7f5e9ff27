/** How many sentences (units) name both. */
import type { Weight } from '../weight.ts';

/** The plain count, which anybody can check by hand: 12 means that twelve sentences can be read. */
export const weight: Weight = {
  id: 'sentences',
  because:
    'The number of sentences (paragraphs, articles: of units, as the window makes them) that name both.',
  weigh: ({ sentences }) => sentences,
};

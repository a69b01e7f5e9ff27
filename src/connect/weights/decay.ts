/** Weight by distance: the nearer two actors stand in an article, the more it counts. */
import type { Weight } from '../weight.ts';

/** From so many sentences on nothing counts. */
const CUT = 5;

/** From e⁰ = 1 for an article that names both in one sentence down to e⁻⁴ ≈ 0.02; asked only where a window is wider than a sentence. */
export const weight: Weight = {
  id: 'decay',
  because:
    'The sum over articles of e^−d, with d the least number of sentences between the two; nothing from five sentences on (after Spitz and Gertz 2016).',
  applies: ({ window }) => window !== 'sentence',
  weigh: ({ instances: { article, distance }, from, to }) => {
    let sum = 0;
    for (let i = from; i < to; ) {
      const at = article(i);
      let least = CUT;
      while (i < to && article(i) === at) least = Math.min(least, distance(i++));
      if (least < CUT) sum += Math.exp(-least);
    }
    return sum;
  },
};

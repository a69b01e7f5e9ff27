/** Dunning's log-likelihood ratio. */
import type { Weight } from '../weight.ts';

/** Fewer articles say nothing of significance. */
const TELLING_ARTICLES = 30;

/** Grows with the amount of evidence, unlike `npmi`: from about 10.8 on, chance gives such a count once in a thousand (χ², one degree of freedom). */
export const weight: Weight = {
  id: 'g2',
  because:
    '2·Σ O·ln(O/E) over the four cells with and without each: how surprising the count is by chance (Dunning 1993). Not of fewer than 30 articles.',
  applies: ({ articles }) => articles >= TELLING_ARTICLES,
  weigh: ({ together, a, b, units }) => {
    const cells = [
      { observed: together, expected: (a * b) / units },
      { observed: a - together, expected: (a * (units - b)) / units },
      { observed: b - together, expected: ((units - a) * b) / units },
      { observed: units - a - b + together, expected: ((units - a) * (units - b)) / units },
    ];
    const sum = cells.reduce((total, { observed, expected }) => total + term(observed, expected), 0);
    return Math.max(0, 2 * sum);
  },
};

function term(observed: number, expected: number): number {
  return observed <= 0 ? 0 : observed * Math.log(observed / expected);
}

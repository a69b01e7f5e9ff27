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
  weigh: ({ together, a, b, units }) =>
    Math.max(
      0,
      2 *
        (term(together, (a * b) / units) +
          term(a - together, (a * (units - b)) / units) +
          term(b - together, ((units - a) * b) / units) +
          term(units - a - b + together, ((units - a) * (units - b)) / units)),
    ),
};

function term(observed: number, expected: number): number {
  return observed <= 0 ? 0 : observed * Math.log(observed / expected);
}

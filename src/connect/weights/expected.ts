/** How often two actors would meet by chance. */
import type { Weight } from '../weight.ts';

/** What to hold a count of shared sentences against: 40 · 50 / 10,000 = 0.2 would be chance, 5 are a sign. */
export const weight: Weight = {
  id: 'expected',
  because: 'The number of sentences that would name both by chance: n(a)·n(b)/n.',
  weigh: ({ a, b, units }) => (a * b) / units,
};

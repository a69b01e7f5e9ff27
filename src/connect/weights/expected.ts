/** How often two actors would meet by chance. */
import type { Weight } from '../weight.ts';

export const weight: Weight = {
  id: 'expected',
  because: 'The number of sentences that would name both by chance: n(a)·n(b)/n.',
  weigh: ({ a, b, units }) => (a * b) / units,
};

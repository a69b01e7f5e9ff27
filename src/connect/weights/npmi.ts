/** Normalised pointwise mutual information. */
import type { Weight } from '../weight.ts';

/** How exclusive a link is, whatever its size: rare actors reach 1 by one shared sentence, so read it beside a count. */
export const weight: Weight = {
  id: 'npmi',
  because:
    'ln(p(ab) / p(a)p(b)) / −ln p(ab): 1 if never apart, 0 if independent, towards −1 if rarely together (Bouma 2009).',
  weigh: ({ together, a, b, units }) =>
    together === units ? 1 : Math.log((together * units) / (a * b)) / Math.log(units / together),
};

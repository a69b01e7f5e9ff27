import { expect, it } from 'vitest';
import { acronym } from '../../../src/review/finders/acronym.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(acronym);
const BOTH = 'Dagens Nyheter (organization) + DN (organization)';

it('is surer the larger the share of articles that name both', () => {
  const [always] = doubted(BOTH, BOTH);
  const [sometimes] = doubted(BOTH, 'Dagens Nyheter (organization)', 'DN (organization)');
  expect(always?.names).toEqual(['Dagens Nyheter', 'DN']);
  expect(always?.doubt).toBeGreaterThan(sometimes?.doubt ?? 1);
});

it('passes over the small words of the long form', () => {
  expect(doubted('Bund der Winzer (organization) + BW (organization)')).toHaveLength(1);
  expect(doubted('Bund der Winzer (organization) + BDW (organization)')).toEqual([]);
});

it('knows no acronyms of people, and asks about no two that lists tell apart', () => {
  expect(doubted('Emil Wondra (person) + EW (person)')).toEqual([]);
  expect(doubted('Dagens Nyheter* (organization) + DN* (organization)')).toEqual([]);
});

import { expect, it } from 'vitest';
import { surname } from '../../../src/review/finders/surname.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(surname);

it('grows with the company that both keep', () => {
  const [alone] = doubted('Andi Wondra (person)', 'Andreas Wondra (person)');
  const [shared] = doubted(
    'Andi Wondra (person) + Emil Lutz (person)',
    'Andreas Wondra (person) + Emil Lutz (person)',
  );
  expect(shared?.doubt).toBeGreaterThan(alone?.doubt ?? 1);
});

it('takes an initial for any given name that begins so', () => {
  expect(doubted('A. Wondra (person)', 'Andreas Wondra (person)')).toHaveLength(1);
  expect(doubted('B. Wondra (person)', 'Andreas Wondra (person)')).toEqual([]);
});

it('passes over a surname alone, and other surnames', () => {
  expect(doubted('Wondra (person)', 'Andreas Wondra (person)')).toEqual([]);
  expect(doubted('Andi Lutz (person)', 'Andreas Wondra (person)')).toEqual([]);
});

import { expect, it } from 'vitest';
import { otherKind } from '../../../src/review/finders/other-kind.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(otherKind);

it('is surer of names of several words, since one word often names two', () => {
  const [long] = doubted('Deep State (organization)', 'Deep State (place)');
  const [short] = doubted('QAnon (organization)', 'QAnon (place)');
  expect(long?.doubt).toBeGreaterThan(short?.doubt ?? 1);
});

it('takes hyphens and blanks for the same, and looks at no name of two letters', () => {
  expect(doubted('Deep-State (organization)', 'Deep State (place)')).toHaveLength(1);
  expect(doubted('QA (organization)', 'QA (place)')).toEqual([]);
});

it('knows that people are named like listed towns', () => {
  expect(doubted('Essen* (place)', 'Essen (person)')).toEqual([]);
  expect(doubted('Wondrau (place)', 'Wondrau (person)')).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { unsure } from '../../../src/review/finders/unsure.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(unsure);
const doubtOf = (one: string) => doubted(one)[0]?.doubt ?? 0;

it('grows as the program is less sure', () =>
  expect(doubtOf('Anbetracht (place) 40')).toBeGreaterThan(doubtOf('Anbetracht (place) 60')));

it('asks of listed names only where the program is less sure still', () => {
  expect(doubted('Essen (place) 60')).toHaveLength(1);
  expect(doubted('Essen* (place) 60')).toEqual([]);
  expect(doubted('Essen* (place) 50')).toHaveLength(1);
});

it('is milder with what is written like a name', () => {
  for (const named of [
    'DVZ (organization) 50',
    'medRxiv (organization) 50',
    'Wondra-Werft (organization) 50',
  ])
    expect(doubtOf(named), named).toBeLessThan(doubtOf('Anbetracht (organization) 50'));
});

it('averages over all sentences', () => {
  expect(doubted('Anbetracht (place) 40', 'Anbetracht (place) 90')).toHaveLength(1);
  expect(doubted('Anbetracht (place) 60', 'Anbetracht (place) 90')).toEqual([]);
});

it('leaves names of several words alone', () => expect(doubted('Catherine Newmark (person) 45')).toEqual([]));

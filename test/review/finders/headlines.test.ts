import { expect, it } from 'vitest';
import { headlines } from '../../../src/review/finders/headlines.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(headlines);

it('needs two headlines and no other sentence', () => {
  expect(doubted('Alltagstrott (place) 45')).toEqual([]);
  expect(doubted('Alltagstrott (place) 45', 'Alltagstrott (place) 45')).toHaveLength(1);
  expect(doubted('Alltagstrott (place) 45', 'Alltagstrott (place) 45 / Alltagstrott (place) 45')).toEqual([]);
});

it('believes lists', () =>
  expect(doubted('Alltagstrott* (place) 45', 'Alltagstrott* (place) 45')).toEqual([]));

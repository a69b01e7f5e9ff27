import { expect, it } from 'vitest';
import { timeOf } from '../../src/connect/time.ts';

const ARTICLES = ['2019', '2020-01', '2020-01-03', '2020-01-03', '2020-02-01', undefined].map((date, i) => ({
  id: `a${i}`,
  ...(date !== undefined && { date }),
}));

it('time has a first and a last date, and articles by month', () => {
  expect(timeOf([1, 2, 2, 4], ARTICLES)).toEqual({
    ...{ first: '2020-01', last: '2020-02-01' },
    months: [
      ['2020-01', 2],
      ['2020-02', 1],
    ],
  });
});

it('a year is of no month, and who has no date tells no time', () => {
  expect(timeOf([0, 5], ARTICLES)).toEqual({ first: '2019', last: '2019' });
  expect(timeOf([5], ARTICLES)).toEqual({});
});

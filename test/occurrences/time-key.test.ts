import { expect, it } from 'vitest';
import { timeKey } from '../../src/occurrences/time-key.ts';

it('sorts by date, then by id, and those without a date last', () => {
  const articles = [
    { id: 'b' },
    { id: 'z', date: '2020-01-02' },
    { id: 'c', date: '2020-01-02' },
    { id: 'a', date: '2020' },
  ];
  expect(
    articles
      .map(timeKey)
      .sort()
      .map((key) => key.split('\u0000')[1]),
  ).toEqual(['a', 'c', 'z', 'b']);
});

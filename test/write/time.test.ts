import { expect, it } from 'vitest';
import { firstDay, lastDay, stretchesOf } from '../../src/write/time.ts';

it('months and years have a first and a last day', () => {
  expect(['2020', '2020-04', '2020-04-05'].map(firstDay)).toEqual(['2020-01-01', '2020-04-01', '2020-04-05']);
  expect(['2020', '2020-02', '2021-02', '2020-04-05'].map(lastDay)).toEqual([
    ...['2020-12-31', '2020-02-29', '2021-02-28', '2020-04-05'],
  ]);
});

it('months that follow each other are one stretch, over the turn of the year, too', () => {
  expect(stretchesOf(['2019-11', '2019-12', '2020-01', '2020-03', '2020-05', '2020-06'])).toEqual([
    ['2019-11', '2020-01'],
    ['2020-03', '2020-03'],
    ['2020-05', '2020-06'],
  ]);
  expect(stretchesOf([])).toEqual([]);
});

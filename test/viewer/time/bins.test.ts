import { describe, expect, it } from 'vitest';
import { daysOf, histogramOf } from '../../../src/viewer/time/bins.ts';

const all = (dates: readonly (string | undefined)[]) =>
  histogramOf(dates, new Uint8Array(dates.length).fill(1));

describe('bars', () => {
  it.each([
    [['2020-01-30', '2020-02-02'], 'day', ['2020-01-30', '2020-01-31', '2020-02-01', '2020-02-02']],
    [['2019-11-30', '2020-02-02', '2020-09-01'], 'month', ['2019-11', '2019-12', '2020-01', '2020-02']],
    [['1998', '2020-02-02'], 'year', ['1998', '1999', '2000', '2001']],
    [['1600', '2100-05'], 'decade', ['160', '161', '162', '163']],
    [['0099-12-31', '0100-01-01'], 'day', ['0099-12-31', '0100-01-01']],
  ] as const)('%j are shown by %s, without gaps', (dates, unit, keys) => {
    const { unit: found, bins } = all(dates);
    expect(found).toBe(unit);
    expect(bins.slice(0, 4).map(({ key }) => key)).toEqual(keys);
    expect(bins.at(-1)?.key).toBe(dates.at(-1)?.slice(0, bins.at(-1)?.key.length));
  });

  it('tell articles, and those that pass the other filters', () => {
    const { bins } = histogramOf(['2020-01-01', '2020-01-01', '2020-01-03'], Uint8Array.of(1, 0, 1));
    expect(bins.map(({ all: count, passing }) => [count, passing])).toEqual([
      [2, 1],
      [0, 0],
      [1, 1],
    ]);
  });

  it('tell how many have no date, or one that is less exact', () => {
    const { bins, undated, vague } = all(['2020-01-01', '2020-01', undefined, '2020-01-02']);
    expect(bins).toHaveLength(2);
    expect([undated, vague]).toEqual([1, 1]);
  });

  it('are none where no article has a date', () => {
    expect(all([undefined, undefined])).toMatchObject({ bins: [], undated: 2 });
    expect(all([])).toMatchObject({ bins: [], undated: 0 });
  });
});

it('a bin has days', () => {
  expect(daysOf('2020-01')).toEqual({ from: '2020-01', to: '2020-01' });
  expect(daysOf('187')).toEqual({ from: '1870', to: '1879' });
});

import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../../src/viewer/time/bins.ts';
import { ticksOf } from '../../../src/viewer/time/ticks.ts';

/** The names below the bars from one date to another. */
function ticks(...dates: readonly string[]): readonly string[] {
  const { bins, unit } = histogramOf(dates, new Uint8Array(dates.length));
  return ticksOf(bins, unit).map((at) => bins[at]?.key ?? '');
}

describe('names below the bars', () => {
  it('stand at centuries where decades are many', () => {
    expect(ticks('1607', '2094')).toEqual(['160', '170', '180', '190', '200']);
    expect(ticks('1000', '2094')).toEqual(['100', '120', '140', '160', '180']);
  });

  it('stand at round years, and at January', () => {
    expect(ticks('1958', '1999')).toEqual(['1960', '1970', '1980', '1990']);
    expect(ticks('2018-11', '2020-09')).toEqual(['2019-01', '2019-07', '2020-01']);
  });

  it('of days begin with the first', () => {
    expect(ticks('2020-01-03', '2020-01-20')).toEqual(['2020-01-03', '2020-01-10', '2020-01-17']);
  });

  it('are all of a few, and there is one of one', () => {
    expect(ticks('2020-01-03', '2020-01-05')).toEqual(['2020-01-03', '2020-01-04', '2020-01-05']);
    expect(ticks('2020-05-05')).toEqual(['2020-05-05']);
    expect(ticks()).toEqual([]);
  });

  it('never are too many', () => {
    for (const last of ['2020-01-02', '2020-04-29', '2029-12', '2130', '9990'])
      expect(ticks('2020-01-01', last).length).toBeLessThanOrEqual(8);
  });
});

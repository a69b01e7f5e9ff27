import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../../src/viewer/time/bins.ts';
import { daysIn, isAll, moved, spanOf, withEnd } from '../../../src/viewer/time/span.ts';

const dates = ['2020-01-10', '2020-06-30'];
const { bins } = histogramOf(dates, Uint8Array.of(1, 1));
const months = histogramOf(['2019-12-31', '2020-12-01'], Uint8Array.of(1, 1)).bins;

describe('a stretch', () => {
  it.each([
    [{}, 0, 12],
    [{ from: '2020-03' }, 3, 12],
    [{ from: '2020-03-15', to: '2020-04-02' }, 3, 4],
    [{ to: '2019' }, 0, 0],
    [{ from: '2020' }, 1, 12],
    [{ from: '2025' }, 12, 12],
    [{ to: '1990' }, 0, 0],
  ] as const)('of %j goes from %i to %i', (days, start, end) => {
    expect(spanOf(days, months)).toEqual({ start, end });
  });

  it('chooses the days of its bins, but none at the ends of the timeline', () => {
    expect(daysIn({ start: 3, end: 12 }, months)).toEqual({ from: '2020-03' });
    expect(daysIn({ start: 0, end: 3 }, months)).toEqual({ to: '2020-03' });
    expect(daysIn({ start: 1, end: 2 }, months)).toEqual({ from: '2020-01', to: '2020-02' });
    expect(daysIn({ start: 0, end: 12 }, months)).toEqual({});
    expect(isAll({ start: 0, end: 12 }, months)).toBe(true);
    for (const start of [0, 5, 12])
      expect(spanOf(daysIn({ start, end: 12 }, months), months)).toEqual({ start, end: 12 });
  });

  it('moves as a whole, as far as there is room', () => {
    expect(moved({ start: 2, end: 4 }, 3, months)).toEqual({ start: 5, end: 7 });
    expect(moved({ start: 2, end: 4 }, 30, months)).toEqual({ start: 10, end: 12 });
    expect(moved({ start: 2, end: 4 }, Number.NEGATIVE_INFINITY, months)).toEqual({ start: 0, end: 2 });
  });

  it('has ends that do not pass one another', () => {
    expect(withEnd({ start: 2, end: 4 }, 'start', 9, months)).toEqual({ start: 4, end: 4 });
    expect(withEnd({ start: 2, end: 4 }, 'end', -1, months)).toEqual({ start: 2, end: 2 });
    expect(withEnd({ start: 2, end: 4 }, 'end', 99, bins)).toEqual({ start: 2, end: bins.length - 1 });
  });
});

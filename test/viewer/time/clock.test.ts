// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { fading, filters, model, view } from '../../../src/viewer/state.ts';
import {
  choose,
  chooseUndated,
  days,
  firstDate,
  histogram,
  lastDay,
  lookAt,
  rest,
  settle,
  span,
} from '../../../src/viewer/time/clock.ts';
import { openCounted, openPage } from '../page.ts';

beforeEach(() => {
  rest();
  openCounted();
});

describe('the clock', () => {
  it('knows the days of the corpus', () => {
    expect([firstDate.value, lastDay.value]).toEqual(['2020-01-02', '2020-02-01']);
    expect(histogram.value).toMatchObject({ unit: 'day', undated: 1, vague: 0 });
    expect(histogram.value.bins).toHaveLength(31);
    expect(span.value).toEqual({ start: 0, end: 30 });
  });

  it('looks at a stretch without choosing it, until it settles', () => {
    const before = model.value;
    lookAt({ start: 30, end: 30 });
    expect(days.value).toEqual({ from: '2020-02-01' });
    expect(model.value).toBe(before);
    expect(fading.value).not.toBeNull();
    settle();
    expect(filters.value.from).toBe('2020-02-01');
    expect(fading.value).toBeNull();
    expect([...model.value.articles.keys()]).toEqual(['a2']);
    expect(model.value.actors.map(({ key }) => key)).toEqual(['e:x', 'e:w', 'e:y']);
    expect(location.hash).toContain('from=2020-02-01');
  });

  it('keeps what else is chosen', () => {
    view.value = { ...view.value, filters: { ...DEFAULT_FILTERS, sources: ['Der Morgen'], minimum: 2 } };
    expect(histogram.value.bins.at(-1)).toMatchObject({ all: 1, passing: 0 });
    choose({ from: '2020' });
    expect(filters.value).toMatchObject({ from: '2020', sources: ['Der Morgen'], minimum: 2 });
  });

  it('takes articles without a date along, where days are chosen', () => {
    choose({ from: '2020-02' });
    chooseUndated(true);
    expect([...model.value.articles.keys()]).toEqual(['a2', 'a3']);
    chooseUndated(false);
    expect([...model.value.articles.keys()]).toEqual(['a2']);
    chooseUndated(true);
    choose({});
    expect(filters.value).toEqual(DEFAULT_FILTERS);
  });

  it('stands still where nothing can be counted', () => {
    openPage();
    lookAt({ start: 0, end: 0 });
    expect(fading.value).toBeNull();
    expect(histogram.value.bins).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { FilterBar } from '../../../src/viewer/panels/filter-bar.tsx';
import { filters, filtersOpen } from '../../../src/viewer/state.ts';
import { click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;

beforeEach(() => {
  openPage({ filters: { ...DEFAULT_FILTERS, community: 99 } });
  host = draw(<FilterBar />);
});
afterEach(() => erase(host));

describe('the filters', () => {
  it('say so when nobody passes, and are dropped at a click', () => {
    expect(textsOf(host, '.warning')).toEqual(['No actor passes the filters.']);
    click(host, '.reset');
    expect(filters.value).toEqual(DEFAULT_FILTERS);
    expect(textsOf(host, '.warning')).toEqual([]);
  });

  it('are folded in or out', () => {
    expect(find(host, '.filters').dataset.open).toBe('false');
    happen(() => {
      filtersOpen.value = true;
    });
    expect(find(host, '.filters').dataset.open).toBe('true');
  });
});

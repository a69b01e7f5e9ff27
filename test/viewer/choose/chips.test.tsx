// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Chips } from '../../../src/viewer/choose/chips.tsx';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { filters } from '../../../src/viewer/state.ts';
import { click, draw, erase, openCounted, textsOf } from '../page.ts';

let host: HTMLElement;

beforeEach(() => {
  const chosen = { from: '2020-01', sources: ['', 'Der Morgen'], about: ['e:x'] as const, undated: true };
  openCounted({ filters: { ...DEFAULT_FILTERS, ...chosen } });
  host = draw(<Chips />);
});
afterEach(() => erase(host));

it('says what is chosen, in words', () => {
  expect(textsOf(host, 'li > span')).toEqual([
    'From Jan 2020',
    'With articles without a date',
    'Sources without a source, Der Morgen',
    'Articles about x',
  ]);
});

it('takes back one choice', () => {
  click(host, '[aria-label="Take back: Articles about x"]');
  expect(filters.value.about).toBeUndefined();
  expect(filters.value.sources).toEqual(['', 'Der Morgen']);
});

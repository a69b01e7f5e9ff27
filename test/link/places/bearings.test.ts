/** What regions and countries in an article are worth. */
import { describe, expect, it } from 'vitest';
import { bearingsOf, isDivision, type SeenPlace } from '../../../src/link/places/bearings.ts';
import type { Row, RowFlag } from '../../../src/model.ts';

const place = (id: Row['id'], flags: readonly RowFlag[], ...within: readonly string[]): Row => ({
  id,
  kind: 'place',
  label: { de: id },
  flags,
  within,
});
const ONTARIO = place('regions/ontario', ['region', 'state'], 'countries/kanada');
const KANADA = place('countries/kanada', ['country']);
const OTTAWA = place('cities/ottawa', ['capital'], 'regions/ontario', 'countries/kanada');
const LONDON = place('cities/london', ['city'], 'regions/ontario', 'countries/kanada');

const seen = (row: Row, sentence: number): SeenPlace => ({
  index: 0,
  row,
  mention: {
    start: 0,
    end: 1,
    kind: 'place',
    form: 'name',
    text: '',
    name: '',
    sentence,
    evidence: [{ by: 'rule', id: 'de/test', weight: 1 }],
  },
});
const bits = (...others: readonly SeenPlace[]) => bearingsOf(others)(LONDON, new Set([0]));

describe('bearingsOf', () => {
  it('counts the country, and the places in it', () => {
    expect(bits(seen(KANADA, 5))).toBe(1);
    expect(bits(seen(KANADA, 5), seen(OTTAWA, 5))).toBe(2);
    expect(bits(seen(KANADA, 0))).toBe(2);
  });

  it('counts the region by its own name alone, for more', () => {
    expect(bits(seen(ONTARIO, 5))).toBe(4);
    expect(bits(seen(ONTARIO, 0))).toBe(8);
    expect(bits(seen(OTTAWA, 5))).toBe(1);
  });

  it('does not count without end', () =>
    expect(bits(...new Array<SeenPlace>(50).fill(seen(KANADA, 5)))).toBe(5));

  it('counts nothing elsewhere', () => expect(bits(seen(place('countries/usa', ['country']), 0))).toBe(0));

  it('counts for a region what lies in it', () =>
    expect(bearingsOf([seen(OTTAWA, 1)])(KANADA, new Set([0]))).toBe(1));
});

it('countries and their parts are divisions', () =>
  expect([KANADA, ONTARIO, LONDON].map(isDivision)).toEqual([true, true, false]));

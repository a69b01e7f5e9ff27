/** The columns of places. */
import { expect, it } from 'vitest';
import type { Entry } from '../../../../src/knowledge/compile/names/entry.ts';
import { placeSections } from '../../../../src/knowledge/compile/names/places.ts';

const row = (id: string, name: string): Entry => ({
  id,
  kind: 'place',
  name,
  label: { de: name },
  flags: 0,
  forms: [name],
  surnames: [],
  byHand: false,
  isSettlement: false,
});

it('number divisions from one, and sort namesakes by row and odds', () => {
  const sections = new Map(
    placeSections(
      [row('cities/bonn', 'Bonn'), row('cities/london', 'London'), row('cities/paris', 'Paris')],
      new Map([['CA.08', 'regions/ontario']]),
      {
        homes: new Map([
          ['cities/london', 'GB'],
          ['cities/paris', 'FR'],
        ]),
        namesakes: [
          { of: 'cities/paris', id: 'cities/paris-us', name: 'Paris', flags: 0, division: 'US', odds: 9 },
          { of: 'cities/london', id: 'cities/london-us', name: 'London', flags: 0, division: 'US', odds: 9 },
          {
            of: 'cities/london',
            id: 'cities/londen-ca',
            name: 'Londen',
            flags: 0,
            division: 'CA.08',
            odds: 7,
          },
          {
            of: 'cities/nowhere',
            id: 'cities/nowhere-us',
            name: 'Nowhere',
            flags: 0,
            division: 'US',
            odds: 1,
          },
        ],
      },
    ),
  );
  expect(sections.get('divisions')).toBe('CA.08\tregions/ontario\nFR\t\nGB\t\nUS\t');
  expect(sections.get('row-divisions')).toEqual(Uint16Array.of(0, 3, 2));
  expect(sections.get('namesake-rows')).toEqual(Uint8Array.of(1, 0, 1));
  expect(sections.get('namesake-names')).toBe('Londen\n\n');
  expect(sections.get('namesake-divisions')).toEqual(Uint16Array.of(1, 4, 4));
  expect(sections.get('namesake-odds')).toEqual(Uint8Array.of(7, 9, 9));
});

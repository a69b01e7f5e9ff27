/** Rows of the compiled lists. */
import { expect, it } from 'vitest';
import { installedRow, rowText } from '../../src/cli/listed-row.ts';

it('a row is found by its id, with the list that it stands in', () => {
  expect(installedRow('countries/iran')).toMatchObject({
    ...{ id: 'countries/iran', kind: 'place', label: { de: 'Iran' } },
    list: { name: 'countries', licence: 'MIT', retrieved: expect.stringMatching(/^own words, \d{4}/) },
  });
  expect(installedRow('countries/nowhere-at-all')).toBeUndefined();
  expect(installedRow('no-list/x')).toBeUndefined();
});

it('is told with names, flags and the origin of its list', () => {
  const row = {
    ...({ id: 'countries/nordland', kind: 'place', label: { de: 'Nordland', en: 'Northland' } } as const),
    ...{ names: ['Nordland', 'Nordlands', 'Northland'], flags: ['country' as const] },
    ...{ list: { name: 'countries', licence: 'MIT', origin: 'written by hand', retrieved: '2026-11-20' } },
  };
  expect(rowText(row).split('\n')).toEqual([
    'countries/nordland (place)',
    '  de: Nordland; en: Northland',
    '  found by: Nordland; Nordlands; Northland',
    '  flags: country',
    '  list countries: MIT; written by hand; 2026-11-20',
  ]);
});

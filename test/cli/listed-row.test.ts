/** Rows of the compiled lists. */
import { expect, it } from 'vitest';
import { listedRow, rowText } from '../../src/cli/listed-row.ts';

it('a row is found by its id, with the list that it stands in', () => {
  expect(listedRow('countries/iran')).toMatchObject({
    ...{ id: 'countries/iran', kind: 'place', label: { de: 'Iran' } },
    list: { name: 'countries', licence: 'MIT' },
  });
  expect(listedRow('countries/nowhere-at-all')).toBeUndefined();
  expect(listedRow('no-list/x')).toBeUndefined();
});

it('is told with names, flags and the origin of its list', () => {
  const row = {
    ...({ id: 'countries/nordland', kind: 'place', label: { de: 'Nordland', en: 'Northland' } } as const),
    ...{ flags: ['country'], list: { name: 'countries', licence: 'MIT', origin: 'written by hand' } },
  };
  expect(rowText(row).split('\n')).toEqual([
    'countries/nordland (place)',
    '  de: Nordland; en: Northland',
    '  flags: country',
    '  list countries: MIT; written by hand',
  ]);
});

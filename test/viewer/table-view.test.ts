import { expect, it } from 'vitest';
import { DEFAULT_TABLE, readTable, type TableView, writeTable } from '../../src/viewer/table-view.ts';

const addressOf = (table: TableView) => {
  const address = new URLSearchParams();
  writeTable(table, address);
  return address.toString();
};

it('an address says how a table is read where it is not as usual', () => {
  expect(addressOf(DEFAULT_TABLE)).toBe('');
  const table = { sort: 'label', down: false, page: 2, find: 'an der Spree' };
  expect(addressOf(table)).toBe('sort=-label&page=3&find=an+der+Spree');
  expect(readTable(new URLSearchParams(addressOf(table)))).toEqual(table);
});

it('nonsense is read as the usual', () => {
  expect(readTable(new URLSearchParams('sort=<b>&page=-1'))).toEqual(DEFAULT_TABLE);
});

import { expect, it } from 'vitest';
import { openLists, RowInFull } from '../../../src/viewer/one-file/no-lists.ts';

it('knows no row, and shows none: a page in one file carries no lists', async () => {
  const rowOf = await openLists();
  expect(rowOf('countries/iran')).toBeUndefined();
  expect(RowInFull({ row: undefined })).toBeNull();
});

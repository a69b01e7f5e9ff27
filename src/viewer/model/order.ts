/** Sorting for tables: by text without regard to case and accents, or by number. */
import { searchKey } from './search-key.ts';

/** What a column can be sorted by. */
export type Sortable = string | number;

/** `rows` sorted by `value`, downwards if wished; equal rows keep their order. */
export function sortBy<T>(rows: readonly T[], value: (row: T) => Sortable, down: boolean): readonly T[] {
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, sortKey: sortKey(value(row)) }))
    .sort((a, b) => sign * compare(a.sortKey, b.sortKey))
    .map(({ row }) => row);
}

function sortKey(value: Sortable): Sortable {
  return typeof value === 'string' ? searchKey(value) : value;
}

function compare(a: Sortable, b: Sortable): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How a table is read: sorted by what, which page, filtered by which words; and the same in an address. */

/** The state of a table. */
export interface TableView {
  /** The id of the column; empty for the one that the table begins with. */
  readonly sort: string;
  readonly down: boolean;
  /** From 0. */
  readonly page: number;
  /** Words that rows must have; empty for all. */
  readonly find: string;
}

/** An empty `sort` is the usual column of a table, downwards. */
export const DEFAULT_TABLE: TableView = { sort: '', down: true, page: 0, find: '' };

/** Writes what is not as usual: `sort=articles` (downwards) or `sort=-label`, `page` from 1, `find`. */
export function writeTable({ sort, down, page, find }: TableView, address: URLSearchParams): void {
  if (sort !== '') address.set('sort', down ? sort : `-${sort}`);
  if (page > 0) address.set('page', String(page + 1));
  if (find !== '') address.set('find', find);
}

/** The view in an address; the usual where it is missing or nonsense. */
export function readTable(address: URLSearchParams): TableView {
  const sort = /^(-?)(\w+)$/.exec(address.get('sort') ?? '');
  const page = address.get('page') ?? '';
  return {
    sort: sort?.[2] ?? '',
    down: sort?.[1] !== '-',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) - 1 : 0,
    find: address.get('find') ?? '',
  };
}

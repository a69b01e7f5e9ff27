/** Names of one's own: tables beside the articles, and what of other databases becomes such a table. */
export type { ListedName } from './own-name.ts';
export { type OwnRows, ownRows } from './own-rows.ts';
export { type ReadTable, readTable } from './table.ts';

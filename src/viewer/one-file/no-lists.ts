/** Stands for the rows of the lists in a page of one file, which carries no lists. */
import type { ListedRow } from '../../why/listed-row.ts';

/** No row is known. */
export const openLists = async (): Promise<(id: string) => ListedRow | undefined> => () => undefined;

/** Nothing: what the reason says of the row stands above. */
export const RowInFull = (_: { readonly row: ListedRow | undefined }): null => null;

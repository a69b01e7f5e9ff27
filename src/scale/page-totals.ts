/** The tables of a page, and whether all of their rows are there: files that are copied may be lost or cut. */
import { UserError } from '../host/user-error.ts';
import { countIn, eachRow, rowsIn, textIn } from './table-rows.ts';

/** The tables that a page is made of; their names in files begin with `page_`. */
export const PAGE_PARTS = [
  'articles',
  'places',
  'members',
  'recurring',
  'names',
  'actors',
  'reasons',
  'facts',
] as const;

/** The table that says how many rows each of them has. */
export const TOTALS = 'totals';

const REMEDY = 'Copy the tables again, or make them again';

/** Throws `UserError` where a table of the page in a folder lacks, or has more or fewer rows than were written. */
export function checkWhole(folder: string): void {
  const sizes = new Map<string, number>();
  eachRow(folder, `page_${TOTALS}`, (row) => void sizes.set(textIn(row.part), countIn(row, 'size')));
  for (const part of PAGE_PARTS) {
    const [size, there] = [sizes.get(part), rowsIn(folder, `page_${part}`)];
    if (size === undefined)
      throw new UserError(`The table page_${TOTALS} in ${folder} does not tell of page_${part}. ${REMEDY}.`);
    if (size !== there)
      throw new UserError(`page_${part} in ${folder} has ${there} rows instead of ${size}. ${REMEDY}.`);
  }
}

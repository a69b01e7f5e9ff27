/** Offices that well-known people have no more: whoever is called by one in a later article had it once. */
import { rowsBelowHead } from '../base/headed-lines.ts';
import table from './people/ended-offices.tsv?raw';

const endOf = (cell: string): readonly [office: string, year: number] => {
  const [office = '', year] = cell.split('=');
  return [office, Number(year)];
};

/** By the row of a person the kinds of office that are over, each with the year in which the last one ended. */
export const endedOffices: ReadonlyMap<string, readonly (readonly [office: string, year: number])[]> =
  new Map(rowsBelowHead(table).map(([row = '', ends = '']) => [row, ends.split(' ').map(endOf)] as const));

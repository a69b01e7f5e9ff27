/** Offices that well-known people have no more: whoever is called by one in a later article had it once. */
import { ENDED_OFFICES } from '../format/ended-offices.ts';
import type { Pack } from './pack.ts';

/** By the row of a person the kinds of office that are over, each with the year in which the last one ended. */
export type EndedOffices = ReadonlyMap<string, readonly (readonly [office: string, year: number])[]>;

const endOf = (cell: string): readonly [office: string, year: number] => {
  const [office = '', year] = cell.split('=');
  return [office, Number(year)];
};

/** Reads what the pack says of offices. */
export const openEndedOffices = ({ text }: Pick<Pack, 'text'>): EndedOffices =>
  new Map(
    text(ENDED_OFFICES)
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'))
      .map(([row = '', ends = '']) => [row, ends.split(' ').map(endOf)] as const),
  );

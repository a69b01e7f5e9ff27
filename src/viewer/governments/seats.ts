/** Whose names stand for the government of a country: its own, that of its capital, those of the seat of the government. */
import { rowsBelowHead } from '../../base/headed-lines.ts';
import table from '../../knowledge/places/governments.tsv?raw';

/** Whom the name of a capital stands for: the government, and the country that it governs. */
export interface Governed {
  /** The row of the country. */
  readonly country: string;
  /** The row of the government; one that no table has where the lists know none. */
  readonly government: string;
}

/** Whom the names of places stand for, by the rows of the places. */
export const governed: ReadonlyMap<string, Governed> = new Map(
  rowsBelowHead(table).flatMap(([country = '', also = '', known = '']) => {
    const government = known === '' ? country.replace('countries/', 'governments/') : known;
    const names = [country, ...also.split(' ').filter(Boolean)];
    return names.map((name) => [name, { country, government }] as const);
  }),
);

/** The country and the government that a row stands for; `undefined` of most rows. */
export const governedBy = (row: string): Governed | undefined => governed.get(row);

/** Whether a row is no place of people, but where a government sits: all of its mentions mean the government. */
export const isSeat = (row: string): boolean =>
  row.startsWith('orgs-government/') || row.startsWith('city-parts-and-sights/');

/** Whose names stand for the government of a country: its own, that of its capital, those of the seat of the government. */
import { rowsBelowHead } from '../../base/headed-lines.ts';
import table from '../../knowledge/places/governments.tsv?raw';

/** The rows of a cell. */
const cell = (text: string): readonly string[] => text.split(' ').filter(Boolean);

/** Whom the name of a capital stands for: the government, and the country that it governs. */
export interface Governed {
  /** The row of the country. */
  readonly country: string;
  /** The row of the government; one that no table has where the lists know none. */
  readonly government: string;
}

const listed = rowsBelowHead(table).map(([country = '', capital = '', seats = '', known = '']) => ({
  country,
  places: [country, ...cell(capital)],
  seats: cell(seats),
  government: known === '' ? country.replace(/^[^/]*/, 'governments') : known,
}));

/** Whom the names of places stand for, by the rows of the places. */
export const governed: ReadonlyMap<string, Governed> = new Map(
  listed.flatMap(({ country, places, seats, government }) =>
    [...places, ...seats].map((name) => [name, { country, government }] as const),
  ),
);

const allSeats: ReadonlySet<string> = new Set(listed.flatMap(({ seats }) => seats));

/**
 * The country and the government that a row stands for; `undefined` of most rows.
 * @example
 * governedBy('cities/paris')?.country // 'countries/frankreich'
 * governedBy('cities/lyon') // undefined
 */
export const governedBy = (row: string): Governed | undefined => governed.get(row);

/**
 * Whether a row is no place of people, but where a government sits: all of its mentions mean the government.
 * @example
 * isSeat('orgs-government/kreml') // true
 * isSeat('capitals-and-exonyms/moskau') // false
 */
export const isSeat = (row: string): boolean => allSeats.has(row);

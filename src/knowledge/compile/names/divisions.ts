/** In which country or region places lie, and which places bear the name of a larger one. */

import { slug } from '../../../base/slug.ts';
import type { Problem } from '../../../model.ts';
import { rowFlagBit } from '../../flags.ts';
import { problem } from '../lists/problem.ts';
import type { Entry } from './entry.ts';

/** Row ids of countries and regions by their code in GeoNames. */
export type Divisions = ReadonlyMap<string, string>;

/** A place that bears the name of a row, in another country or region. */
export interface Namesake {
  /** Id of the row. */
  readonly of: string;
  readonly id: string;
  readonly name: string;
  readonly flags: number;
  readonly division: string;
  /** By how many bits (logarithm to base 2) the bearer of the row is better known. */
  readonly odds: number;
}

/** For each row the division in which it lies, and the rows that share its name. */
export interface Placed {
  /** The division of each row that has one, by id. */
  readonly homes: ReadonlyMap<string, string>;
  readonly namesakes: readonly Namesake[];
}

const COUNTRY = rowFlagBit('country');
const REGION = rowFlagBit('region');
const CITY = rowFlagBit('city') | rowFlagBit('metropolis');

/** Whether a country, or a region besides a town, is always meant. */
const isLarger = (bearer: Entry, other: Entry): boolean =>
  (bearer.flags & COUNTRY) !== 0 || ((bearer.flags & REGION) !== 0 && (other.flags & CITY) === 0);

/** The rows of tables that the list of divisions names must exist. */
export function unknownDivisions(divisions: Divisions, entries: readonly Entry[]): readonly Problem[] {
  const ids = new Set(entries.map(({ id }) => id));
  return [...divisions]
    .filter(([, row]) => !ids.has(row))
    .map(([code, row]) =>
      problem(
        `divisions.tsv: ${code}`,
        `"${row}" is not a row of the tables`,
        'Name the row of that country or region, or take the line out.',
      ),
    );
}

/** The division of a place that has a row: its region, else its country. */
const divisionOf = ({ division = '' }: Entry, divisions: Divisions): string =>
  divisions.has(division) ? division : (division.split('.')[0] ?? '');

/** Of what is no settlement, or in no package: a town hardly ever is meant. */
const UNKNOWN_ODDS = 12;
const MOST_ODDS = 20;

/** By how many bits one place is better known than another. */
function oddsOf(bearer: number | undefined, other: number | undefined): number {
  if (bearer === undefined) return UNKNOWN_ODDS;
  return Math.min(MOST_ODDS, Math.max(0, Math.round(Math.log2((1 + bearer) / (1 + (other ?? 0))))));
}

/**
 * Shares out places that have no row of their own, better known ones first, among the rows that bear their names. The first that meets a settlement of a
 * hand-written table is that settlement; of several in one division the first counts. Towns with the name of a country or a region are left out.
 */
export function shareOut(entries: readonly Entry[], others: readonly Entry[], divisions: Divisions): Placed {
  const places = entries.filter(({ kind }) => kind === 'place');
  const bearers = bearersOf(places);
  const homes = new Map([...divisions].map(([code, row]) => [row, code]));
  for (const place of places) if (place.division) homes.set(place.id, divisionOf(place, divisions));
  const fame = new Map(places.map(({ id, fame }) => [id, fame]));
  const namesakes = new Map<string, Namesake>();
  for (const other of others) {
    const bearer = other.forms.map((form) => bearers.get(form)).find((found) => found !== undefined);
    const division = divisionOf(other, divisions);
    if (bearer === undefined || homes.get(bearer.id) === division) continue;
    if (!homes.has(bearer.id) && bearer.isSettlement) {
      homes.set(bearer.id, division);
      fame.set(bearer.id, other.fame);
      continue;
    }
    if (isLarger(bearer, other)) continue;
    const id = `cities/${slug(other.name)}-${division.toLowerCase().replace('.', '-')}`;
    if (namesakes.has(id)) continue;
    const odds = oddsOf(fame.get(bearer.id), other.fame);
    namesakes.set(id, { of: bearer.id, id, name: other.name, flags: other.flags, division, odds });
  }
  return { homes, namesakes: [...namesakes.values()] };
}

/** The first row that bears each name. */
function bearersOf(places: readonly Entry[]): ReadonlyMap<string, Entry> {
  const bearers = new Map<string, Entry>();
  for (const entry of places)
    for (const form of entry.forms) if (!bearers.has(form)) bearers.set(form, entry);
  return bearers;
}

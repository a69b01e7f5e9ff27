/** Known actors of all lists in one: hand-written rows win over packages, larger cities over smaller ones. */

import type { Problem } from '../../../model.ts';
import { rowFlagBit } from '../../flags.ts';
import type { NameSource } from '../lists/name-row.ts';
import { problem } from '../lists/problem.ts';
import { type Entry, entryOf } from './entry.ts';
import type { Writing } from './writing.ts';

/** All actors, those that gave way to others, and what is wrong with the lists. */
export interface Collected {
  readonly entries: readonly Entry[];
  /** Cities that got no row, since another place bears one of their names. */
  readonly left: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** All entries. `cities` come in the order in which they are wanted. Names given twice by hand are problems. */
export function collectEntries(
  sources: readonly NameSource[],
  cities: readonly Entry[],
  writing: Writing,
): Collected {
  const { entries, problems, taken } = handWritten(sources, writing);
  const own = new Set(newCities(cities, entries, taken));
  return {
    entries: withoutCountries([...entries, ...own]),
    left: cities.filter((city) => !own.has(city)),
    problems,
  };
}

const keyOf = ({ kind }: Entry, name: string): string => `${kind} ${name}`;

/** The rows of tables; `taken` are all their forms with the place of the row. */
function handWritten(sources: readonly NameSource[], writing: Writing) {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const ids = new Set<string>();
  const cited = new Set<string>();
  const taken = new Map<string, string>();
  for (const row of sources.flatMap(({ rows }) => rows)) {
    const { entry, problems: own } = entryOf(row, writing);
    problems.push(...own);
    const key = keyOf(entry, entry.name);
    if (cited.has(key)) problems.push(listedTwice(entry, row.where, taken.get(key)));
    cited.add(key);
    for (const form of entry.forms)
      if (!taken.has(keyOf(entry, form))) taken.set(keyOf(entry, form), row.where);
    entries.push(ids.has(entry.id) ? { ...entry, id: `${entry.id}~2` } : entry);
    ids.add(entry.id);
  }
  return { entries, problems, taken };
}

const listedTwice = ({ name }: Entry, where: string, earlier = ''): Problem =>
  problem(
    where,
    `"${name}" is listed already at ${earlier}`,
    'Keep one row and put the spellings of the other into its column "also".',
  );

/** Cities none of whose names another place bears. */
function newCities(
  cities: readonly Entry[],
  entries: readonly Entry[],
  forms: ReadonlyMap<string, string>,
): readonly Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  const taken = new Set(forms.keys());
  return cities.filter((city) => {
    if (ids.has(city.id) || city.forms.some((form) => taken.has(keyOf(city, form)))) return false;
    ids.add(city.id);
    for (const form of city.forms) taken.add(keyOf(city, form));
    return true;
  });
}

const COUNTRY = rowFlagBit('country');

/** Every form of the names of countries among the entries: `Iran`, `Islamischen Republik Iran`, `Persia`. */
export const countryNames = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.filter(({ flags }) => (flags & COUNTRY) !== 0).flatMap(({ forms }) => forms));

/** `Schah von Iran` makes no surname of a country. */
function withoutCountries(entries: readonly Entry[]): readonly Entry[] {
  const countries = countryNames(entries);
  const isCountry = (surname: string): boolean => countries.has(surname.split(' ').at(-1) ?? '');
  return entries.map((entry) => ({
    ...entry,
    surnames: entry.surnames.filter((surname) => !isCountry(surname)),
  }));
}

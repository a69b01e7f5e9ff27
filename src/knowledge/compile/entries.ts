/** Known actors with all the forms they are printed in: from hand-written tables and from packages to one list. */

import { byCodeUnit } from '../../base/order.ts';
import type { Kind, Label, Problem } from '../../model.ts';
import { isRowFlag, rowFlagBit } from '../classes.ts';
import { slug } from '../slug.ts';
import { acronymVariants, articleVariants, inflect, unmarked } from './inflection.ts';
import type { NameRow, NameSource } from './source.ts';

/** One actor as it is compiled. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  /** The citation form. */
  readonly name: string;
  /** The citation form and the names that differ from it, by language code. */
  readonly label: Label;
  readonly flags: number;
  /** Whole names, all forms. */
  readonly forms: readonly string[];
  /** Surnames under which a famous person is known. */
  readonly surnames: readonly string[];
}

/** A place of a gazetteer package. */
export interface City {
  readonly name: string;
  /** By language code, where a language has a name of its own. */
  readonly exonyms: ReadonlyMap<string, string>;
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
}

const PARTICLE =
  /^(?:von|van|vom|zu|zum|zur|de|del|della|der|den|di|da|dos|du|la|le|ten|ter|bin|ibn|ben|al|el)$/i;
const SUFFIX = /^(?:Jr\.?|Sr\.?|[IVX]+\.?)$/;

/** The surname of a full name with its particles: `Ursula von der Leyen` -> `von der Leyen`. */
export function surnameOf(fullName: string): string {
  const words = fullName.split(' ').filter((word) => !SUFFIX.test(word));
  if (words.length < 2) return fullName;
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLE.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}

/** `von der Leyen` is `Von der Leyen` at the beginning of a sentence. */
const atBeginning = (surname: string): readonly string[] =>
  surname.includes(' ') ? [surname, surname.charAt(0).toUpperCase() + surname.slice(1)] : [surname];

/** The entry of a hand-written row. Unknown flags become problems. */
export function entryOf(row: NameRow): { entry: Entry; problems: readonly Problem[] } {
  const problems = row.flags
    .filter((flag) => !isRowFlag(flag))
    .map((flag): Problem => ({ code: 'gazetteer', where: row.where, message: `"${flag}" is no flag` }));
  const flags = row.flags.reduce((bits, flag) => bits | (isRowFlag(flag) ? rowFlagBit(flag) : 0), 0);
  const marked = [...row.names.values(), ...row.also];
  const acronym = row.flags.includes('acronym');
  const forms = marked
    .flatMap(inflect)
    .flatMap(articleVariants)
    .flatMap((form) => (acronym ? acronymVariants(form) : [form]));
  const famous = row.kind === 'person' && row.flags.includes('famous');
  const surnames = famous
    ? marked
        .map((name) => surnameOf(unmarked(name)))
        .flatMap(articleVariants)
        .flatMap(atBeginning)
    : [];
  const entry: Entry = {
    id: row.id,
    kind: row.kind,
    ...labelled([...row.names].map(([code, name]) => [code, unmarked(name)])),
    flags,
    forms: [...new Set(forms)],
    surnames: [...new Set(surnames)].filter((surname) => !forms.includes(surname)),
  };
  return { entry, problems };
}

/** The citation form is the first name; a label keeps what differs from it. */
function labelled(names: readonly (readonly [code: string, name: string])[]): Pick<Entry, 'name' | 'label'> {
  const name = names[0]?.[1] ?? '';
  return { name, label: Object.fromEntries(names.filter(([, other], i) => i === 0 || other !== name)) };
}

const sizeFlag = (population: number): number =>
  population >= 500_000
    ? rowFlagBit('metropolis')
    : population >= 100_000
      ? rowFlagBit('city')
      : population >= 15_000
        ? rowFlagBit('town')
        : 0;

const DACH = new Set(['DE', 'AT', 'CH', 'LI']);

function cityEntry(city: City, codes: readonly string[]): Entry {
  const label = labelled(codes.map((code) => [code, city.exonyms.get(code) ?? city.name]));
  const forms = new Set([...Object.values(label.label), city.name]);
  const flags =
    sizeFlag(city.population) |
    (city.capital ? rowFlagBit('capital') : 0) |
    (DACH.has(city.country) ? rowFlagBit('dach') : 0);
  return {
    id: `cities/${slug(label.name)}`,
    kind: 'place',
    ...label,
    flags,
    forms: [...forms].flatMap(articleVariants),
    surnames: [],
  };
}

/**
 * All entries; hand-written rows win over packages, larger cities over smaller ones. Names given twice by hand are problems.
 * Cities are labelled in the languages of `codes`, the first of which gives their citation form.
 */
export function collectEntries(
  sources: readonly NameSource[],
  cities: readonly City[],
  codes: readonly string[],
): { entries: readonly Entry[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const taken = new Map<string, string>();
  const ids = new Set<string>();
  for (const row of sources.flatMap((source) => source.rows)) {
    const made = entryOf(row);
    problems.push(...made.problems);
    const key = `${row.kind} ${made.entry.name}`;
    const earlier = taken.get(key);
    if (
      earlier !== undefined &&
      entries.some((entry) => entry.kind === row.kind && entry.name === made.entry.name)
    ) {
      problems.push({
        code: 'gazetteer',
        where: row.where,
        message: `"${made.entry.name}" is listed already at ${earlier}`,
        hint: 'Keep one row and put the spellings of the other into its column "also".',
      });
    }
    for (const form of made.entry.forms)
      if (!taken.has(`${row.kind} ${form}`)) taken.set(`${row.kind} ${form}`, row.where);
    entries.push(ids.has(made.entry.id) ? { ...made.entry, id: `${made.entry.id}~2` } : made.entry);
    ids.add(made.entry.id);
  }
  const bySize = [...cities].sort((a, b) => b.population - a.population || byCodeUnit(a.name, b.name));
  for (const entry of bySize.map((city) => cityEntry(city, codes))) {
    if (ids.has(entry.id) || entry.forms.some((form) => taken.has(`place ${form}`))) continue;
    ids.add(entry.id);
    for (const form of entry.forms) taken.set(`place ${form}`, entry.id);
    entries.push(entry);
  }
  return { entries: withoutCountries(entries), problems };
}

const COUNTRY = rowFlagBit('country');

/** All names of countries. */
export const countryNames = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.filter(({ flags }) => (flags & COUNTRY) !== 0).flatMap(({ forms }) => forms));

/** `Schah von Iran` makes no surname of a country. */
function withoutCountries(entries: readonly Entry[]): readonly Entry[] {
  const countries = countryNames(entries);
  const isCountry = (surname: string): boolean => countries.has(surname.split(' ').at(-1) ?? '');
  return entries.map((entry) =>
    entry.surnames.some(isCountry)
      ? { ...entry, surnames: entry.surnames.filter((surname) => !isCountry(surname)) }
      : entry,
  );
}

/** Adjectives and inhabitants of countries: `irakisch-`, `Iraker`, `Iraqi`. They point to the row of the country. */

import type { NameRow } from './source.ts';

export interface Demonym {
  readonly form: string;
  /** Id of the row they belong to. */
  readonly row: string;
  /** Whether it names people (`Iraker`) and not a quality (`irakisch`). */
  readonly people: boolean;
}

const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

const capitalised = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);

/** Masculine and plural forms take -s, -n and -en in German cases. */
function cases(person: string): readonly string[] {
  if (person.endsWith('in') || person.endsWith('innen')) return [person];
  if (person.endsWith('er')) return [person, `${person}s`, `${person}n`];
  if (person.endsWith('e')) return [person, `${person}n`, `${person}r`];
  return [person, `${person}s`, `${person}en`];
}

/** All forms of a row that has adjectives or inhabitants; none for other rows. */
export function demonymForms(row: NameRow): readonly Demonym[] {
  const words = (column: string): readonly string[] => row.words.get(column) ?? [];
  const adjectives = words('de:adjective').flatMap((stem) =>
    ADJECTIVE_ENDINGS.map((ending) => stem + ending),
  );
  const people = [...words('de:people').flatMap(cases), ...words('en:people')];
  const english = words('en:adjective');
  const make =
    (people_: boolean) =>
    (form: string): Demonym => ({ form, row: row.id, people: people_ });
  return [
    ...[...new Set([...adjectives, ...adjectives.map(capitalised), ...english])].map(make(false)),
    ...[...new Set(people)].filter((form) => !english.includes(form)).map(make(true)),
  ];
}

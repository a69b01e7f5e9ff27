/** Adjectives and inhabitants of places: `irakischen`, `Iraker`, `Iraqi`. They point to the row of the place. */

import type { Inflections } from './inflections.ts';
import type { NameRow } from './lists/name-row.ts';

/** A form that points to a place, and whether it names people. */
export interface Demonym {
  readonly form: string;
  /** Id of the row they belong to. */
  readonly row: string;
  /** Whether it names people (`Iraker`) and not a quality (`irakisch`). */
  readonly people: boolean;
}

/** All forms of a row that has adjectives or inhabitants; none for other rows. What is both counts as a quality. */
export function demonymsOf(row: NameRow, inflections: Inflections): readonly Demonym[] {
  const words = (column: string): readonly string[] => row.words.get(column) ?? [];
  const listed = [...inflections].map(([code, { demonyms }]) =>
    demonyms({ adjectives: words(`${code}:adjective`), people: words(`${code}:people`) }),
  );
  const adjectives = new Set(listed.flatMap((own) => own.adjectives));
  const people = new Set(listed.flatMap((own) => own.people));
  return [
    ...[...adjectives].map((form): Demonym => ({ form, row: row.id, people: false })),
    ...[...people]
      .filter((form) => !adjectives.has(form))
      .map((form): Demonym => ({ form, row: row.id, people: true })),
  ];
}

/** The inflections of all languages together: a name in the column of a language inflects as it does, a further name as in any. */

import type { NameInflection } from '../../languages/inflection.ts';

/** By language code. */
export type Inflections = ReadonlyMap<string, NameInflection>;

/** A name with its marks, and the language it stands in; none for further names. */
export interface MarkedName {
  readonly name: string;
  readonly code?: string;
}

const inflectionsOf = ({ code }: MarkedName, all: Inflections): readonly NameInflection[] => {
  const own = code === undefined ? undefined : all.get(code);
  return own ? [own] : [...all.values()];
};

/** The name without marks. */
export const unmarked = (marked: MarkedName, all: Inflections): string =>
  inflectionsOf(marked, all).reduce((name, inflection) => inflection.unmarked(name), marked.name);

/** The forms in which print shows a name, its marks read: of `Rotes|A Kreuz|N:n` in German `Rotes Kreuz`, `Roten Kreuzes` and more. */
export const formsOf = (marked: MarkedName, all: Inflections): readonly string[] =>
  inflectionsOf(marked, all).reduce<readonly string[]>(
    (names, { inflect }) => names.flatMap(inflect),
    [marked.name],
  );

/** All ways in which an acronym is printed. */
export const acronymsOf = (name: string, all: Inflections): readonly string[] => [
  ...new Set([...all.values()].flatMap(({ acronyms }) => acronyms(name))),
];

/** All marks that names may bear. */
export const marksOf = (all: Inflections): readonly string[] =>
  [...all.values()].flatMap(({ marks }) => marks);

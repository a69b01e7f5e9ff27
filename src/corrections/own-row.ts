/** Rows of names that the file gives: they hold the names of one actor together where lists have none. */
import { ADDED } from '../link/index.ts';
import type { Kind, Row } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import { idPart } from '../spelling/id-part.ts';

/** The sources of the rows that the file adds to the lists. */
const SOURCES: Readonly<Record<Kind, string>> = {
  person: 'added-people',
  organization: 'added-organizations',
  place: 'added-places',
};

/** The row for an actor that only the file of corrections knows: its id is made of its kind and its name. */
export const ownRow = (name: string, kind: Kind): Row => ({
  id: `${SOURCES[kind]}/${idPart(foldWords(name))}`,
  kind,
  label: { und: name },
  flags: [ADDED],
});

/** The one row of a kind that lists have of a name; `rowsNamed` gives all rows of the name. */
export function listedRow(
  name: string,
  kind: Kind,
  rowsNamed: (name: string) => readonly Row[],
): Row | undefined {
  const [row, ...others] = rowsNamed(name).filter((one) => one.kind === kind);
  return others.length === 0 ? row : undefined;
}

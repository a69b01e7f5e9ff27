/** A row of the lists in full: all its names, and the list in which it stands, with licence, origin and day. */
import type { Provenance } from '../knowledge/format/provenance.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { Row } from '../model.ts';

/** A row as `dramatis knowledge ID` and the page show it. */
export interface ListedRow extends Row {
  /** All names by which it is found; none of a place that only bears the name of a row. */
  readonly names: readonly string[];
  /** The list that it stands in. */
  readonly list?: Provenance;
}

/** The row with an id, `<list>/<slug>`, among lists that say what they were `made` of; `undefined` where none has it. */
export function listedRow(
  id: string,
  { rowById, namesOf }: Pick<Gazetteer, 'rowById' | 'namesOf'>,
  made: readonly Provenance[],
): ListedRow | undefined {
  const row = rowById(id);
  if (row === undefined) return undefined;
  const name = row.id.slice(0, row.id.indexOf('/'));
  const list = made.find((one) => one.name === name);
  return { ...row, names: namesOf(row), ...(list && { list }) };
}

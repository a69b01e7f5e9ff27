/** A row of the lists by its id, with the list that it stands in. */
import { openInstalled, readPack } from '../host/program.ts';
import type { Provenance } from '../knowledge/format/provenance.ts';
import { openGazetteer } from '../knowledge/open/gazetteer.ts';
import { NAMES_PACK, packFile } from '../knowledge/packs.ts';
import type { Row } from '../model.ts';

/** A row, and the list that it stands in. */
export interface ListedRow extends Row {
  /** Where it comes from; lacks where it comes from a package. */
  readonly list?: Provenance;
}

let opened:
  | { readonly rowById: (id: string) => Row | undefined; readonly made: readonly Provenance[] }
  | undefined;

/** The row with an id, `<list>/<slug>`; `undefined` where no list has it. */
export function listedRow(id: string): ListedRow | undefined {
  opened ??= {
    rowById: openGazetteer(readPack(NAMES_PACK), packFile(NAMES_PACK)).rowById,
    made: openInstalled(NAMES_PACK).made,
  };
  const row = opened.rowById(id);
  if (row === undefined) return undefined;
  const name = row.id.slice(0, row.id.indexOf('/'));
  const list = opened.made.find((one) => one.name === name);
  return { ...row, ...(list && { list }) };
}

/** A row on some lines: its names, its kind and flags, its list. */
export const rowText = ({ id, kind, label, flags, description, list }: ListedRow): string =>
  [
    `${id} (${kind})`,
    `  ${Object.entries(label)
      .map(([code, name]) => `${code}: ${name}`)
      .join('; ')}`,
    ...(description === undefined ? [] : [`  ${description}`]),
    ...(flags.length === 0 ? [] : [`  flags: ${flags.join(' ')}`]),
    ...(list === undefined
      ? []
      : [`  list ${list.name}: ${[list.version, list.licence, list.origin].filter(Boolean).join('; ')}`]),
  ].join('\n');

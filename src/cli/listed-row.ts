/** A row of the installed lists by its id, and its text for the terminal. */
import { openInstalled, readPack } from '../host/program.ts';
import { type Gazetteer, openGazetteer } from '../knowledge/open/gazetteer.ts';
import { NAMES_PACK, packFile } from '../knowledge/packs.ts';
import { type ListedRow, listedRow } from '../why/listed-row.ts';

let gazetteer: Gazetteer | undefined;

/** The row with an id, `<list>/<slug>`; `undefined` where no list has it. */
export function installedRow(id: string): ListedRow | undefined {
  gazetteer ??= openGazetteer(readPack(NAMES_PACK), packFile(NAMES_PACK));
  return listedRow(id, gazetteer, openInstalled(NAMES_PACK).made);
}

/** A row on some lines: its names, its kind and flags, its list. */
export const rowText = ({ id, kind, label, names, flags, description, list }: ListedRow): string =>
  [
    `${id} (${kind})`,
    `  ${Object.entries(label)
      .map(([code, name]) => `${code}: ${name}`)
      .join('; ')}`,
    ...(names.length === 0 ? [] : [`  found by: ${names.join('; ')}`]),
    ...(description === undefined ? [] : [`  ${description}`]),
    ...(flags.length === 0 ? [] : [`  flags: ${flags.join(' ')}`]),
    ...(list === undefined
      ? []
      : [
          `  list ${list.name}: ${[list.version, list.licence, list.origin, list.retrieved].filter(Boolean).join('; ')}`,
        ]),
  ].join('\n');

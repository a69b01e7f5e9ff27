/** Where places lie, and the places that bear the name of a better known one. */

import { lazily } from '../../base/lazily.ts';
import { prefixLength } from '../../base/prefix-length.ts';
import { slug } from '../../base/slug.ts';
import { readVarints, runningSums } from '../../base/varint.ts';
import { citationOf, type Label, labelIn, type Namesake, type Row } from '../../model.ts';
import { flagsIn } from '../flags.ts';
import { PLACES } from '../format/places.ts';
import { openBits } from './bit-column.ts';
import type { Pack } from './pack.ts';

/** What is asked of the rows themselves. */
interface Rows {
  readonly at: (row: number) => Row;
  readonly byId: (id: string) => Row | undefined;
}

/** What the pack says of where rows lie. */
export interface Places {
  /** The ids of the rows of region and country in which a row lies, the region first; none for what has no place. */
  readonly within: (row: number) => readonly string[];
  /** Other places that bear the name of a row. */
  readonly namesakes: (row: number, rows: Rows) => readonly Namesake[];
  /** A namesake by its id. */
  readonly namesakeById: (id: string, rows: Rows) => Row | undefined;
  /** The number of the row whose name a namesake bears, which somebody has seen. */
  readonly bearerOf: (id: string) => number | undefined;
}

interface Division {
  /** As GeoNames has it, of the country alone where the region has no row. */
  readonly code: string;
  readonly within: readonly string[];
}

const NONE: readonly string[] = [];
const NOBODY: readonly Namesake[] = [];

/** Opens the columns; texts are read when the first place is asked for. */
export function openPlaces(pack: Pack): Places {
  const homes = pack.u16(PLACES.homes);
  const divisions = lazily(() => divisionsOf(pack.text(PLACES.divisions)));
  const column = lazily(() => openNamesakes(pack, divisions()));
  const known = new Map<number, readonly Namesake[]>();
  const byId = new Map<string, Row>();
  const bearers = new Map<string, number>();
  const namesakes: Places['namesakes'] = (row, rows) => {
    const before = known.get(row);
    if (before) return before;
    const found = column().of(row, rows);
    known.set(row, found);
    for (const { row: namesake } of found) bearers.set(namesake.id, row);
    return found;
  };
  return {
    within: (row) => divisions()[homes[row] ?? 0]?.within ?? NONE,
    namesakes,
    namesakeById: (id, rows) => {
      if (byId.size === 0)
        for (const row of column().bearers)
          for (const { row: namesake } of namesakes(row, rows)) byId.set(namesake.id, namesake);
      return byId.get(id);
    },
    bearerOf: (id) => bearers.get(id),
  };
}

/** The first is nowhere. */
function divisionsOf(text: string): readonly Division[] {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const rows = new Map(lines.map(([code = '', row = '']) => [code, row]));
  const within = (code: string): readonly string[] => {
    const country = code.split('.')[0] ?? '';
    return [...new Set([rows.get(code) ?? '', rows.get(country) ?? ''])].filter(Boolean);
  };
  return [{ code: '', within: NONE }, ...lines.map(([code = '']) => ({ code, within: within(code) }))];
}

interface Namesakes {
  /** The rows whose names others bear. */
  readonly bearers: ReadonlySet<number>;
  readonly of: (row: number, rows: Rows) => readonly Namesake[];
}

function openNamesakes(pack: Pack, divisions: readonly Division[]): Namesakes {
  const bearers = runningSums(readVarints(pack.u8(PLACES.rows)));
  const names = pack.text(PLACES.names).split('\n');
  const theirs = pack.u16(PLACES.theirDivisions);
  const odds = pack.u8(PLACES.odds);
  const flagsOf = openBits(pack, PLACES.flags);
  const read = (at: number, bearer: Row, rows: Rows): Row => {
    const own = names[at] ?? '';
    const division = divisions[theirs[at] ?? 0] ?? { code: '', within: NONE };
    const [nearest = ''] = division.within;
    return {
      id: `cities/${slug(own || citationOf(bearer.label))}-${division.code.toLowerCase().replace('.', '-')}`,
      kind: 'place',
      label: placedLabel(own, bearer.label, rows.byId(nearest)?.label ?? {}),
      flags: flagsIn(flagsOf(at)),
      within: division.within,
    };
  };
  return {
    bearers: new Set(bearers),
    of: (row, rows) => {
      const found: Namesake[] = [];
      for (let at = firstAt(bearers, row); bearers[at] === row; at += 1)
        found.push({ row: read(at, rows.at(row), rows), odds: odds[at] ?? 0 });
      return found.length === 0 ? NOBODY : found;
    },
  };
}

/** Where a number first stands in a sorted column, or would. */
const firstAt = (sorted: Uint32Array, number: number): number =>
  prefixLength(sorted.length, (at) => (sorted[at] ?? 0) < number);

/** `London (Ontario)`, in each language of the name and of the region. */
function placedLabel(own: string, bearer: Label, region: Label): Label {
  const codes = [...new Set([...Object.keys(bearer), ...Object.keys(region)])];
  return Object.fromEntries(
    codes.map((code) => {
      const name = own || labelIn(bearer, code);
      const where = labelIn(region, code);
      return [code, where === '' ? name : `${name} (${where})`];
    }),
  );
}

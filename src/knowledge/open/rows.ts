/** Rows of actors, put together from the words of their names when they are asked for: most articles need few of them. */

import { listOf } from '../../base/list-of.ts';
import { slug } from '../../base/slug.ts';
import { VarintReader } from '../../base/varint.ts';
import { isRowId, KINDS, type Kind, type Label, type Namesake, type Row } from '../../model.ts';
import { flagsIn } from '../flags.ts';
import { openBits } from './bit-column.ts';
import type { Pack } from './pack.ts';
import type { Places } from './places.ts';

/**
 * What was asked for by id. To find a row by its id all of its list is read; who tells beforehand what was asked for the last time spares that:
 * a hint, which changes no answer.
 */
export interface Asked {
  /** The numbers of rows. */
  readonly rows: readonly number[];
  /** The ids of namesakes, each with the number of the row whose name it bears. */
  readonly namesakes: readonly (readonly [id: string, bearer: number])[];
}

/** The rows by number; a whole one is made when somebody asks. */
export interface Rows {
  readonly kindOf: (row: number) => Kind;
  /** Bits: `rowFlagBit`. */
  readonly flagsOf: (row: number) => number;
  readonly at: (row: number) => Row;
  readonly byId: (id: string) => Row | undefined;
  /** The number of a row that was given; `undefined` of a place that only bears the name of one. */
  readonly numberOf: (row: Row) => number | undefined;
  /** Other places that bear the name of a row. */
  readonly namesakes: (row: Row) => readonly Namesake[];
  readonly asked: () => Asked;
  /** Is told what was asked for the last time, of the same pack. */
  readonly recall: (asked: Asked) => void;
}

/** Opens the rows. `citation` are the states of their citation forms, `nameAt` gives the name that leads to a state. */
export function openRows(
  pack: Pack,
  citation: Uint32Array,
  nameAt: (state: number) => string,
  places: Places,
): Rows {
  const kinds = pack.u8('row-kinds');
  const kindOf = (row: number): Kind => KINDS[kinds[row] ?? 0] ?? 'person';
  const flagsOf = openBits(pack, 'row-flags');
  const sources = openSources(pack);
  const named = openNames(pack, citation, nameAt, sources);
  const known = new Map<number, Row>();
  const seen = new Map<string, Row>();
  const numbers = new WeakMap<Row, number>();
  const lying = (row: number, id: string): Pick<Row, 'within'> => {
    const within = places.within(row).filter((division) => division !== id);
    return within.length === 0 ? {} : { within };
  };
  const read = (row: number): Row => {
    const { id, label } = named(row);
    const own: Row = { id, label, kind: kindOf(row), flags: flagsIn(flagsOf(row)), ...lying(row, id) };
    known.set(row, own);
    numbers.set(own, row);
    seen.set(own.id, own);
    return own;
  };
  const at = (row: number): Row => known.get(row) ?? read(row);
  const find = finderById(sources, at);
  const numberOf: Rows['numberOf'] = (row) => numbers.get(row);
  return {
    kindOf,
    flagsOf,
    at,
    numberOf,
    ...rememberedRows({ count: kinds.length, at, find: (id) => seen.get(id) ?? find(id), numberOf }, places),
  };
}

/** The rows of a pack, before anything is remembered of who was asked for. */
interface PlainRows {
  readonly count: number;
  readonly at: Rows['at'];
  readonly find: Rows['byId'];
  readonly numberOf: Rows['numberOf'];
}

/** Rows by id, with a memory of which were asked for. */
function rememberedRows(
  { count, at, find, numberOf }: PlainRows,
  places: Places,
): Pick<Rows, 'byId' | 'namesakes' | 'asked' | 'recall'> {
  const asked = new Set<Row>();
  const recalled = new Map<string, Row>();
  const noted = (row: Row | undefined): Row | undefined => {
    if (row !== undefined) asked.add(row);
    return row;
  };
  const rows = { at, byId: (id: string) => noted(find(id)) };
  return {
    namesakes: (row) => {
      const number = numberOf(row);
      return number === undefined ? [] : places.namesakes(number, rows);
    },
    byId: (id) => noted(recalled.get(id)) ?? rows.byId(id) ?? noted(places.namesakeById(id, rows)),
    asked: () => ({
      rows: [...asked].flatMap((row) => numberOf(row) ?? []),
      namesakes: [...asked].flatMap(({ id }) => {
        const bearer = places.bearerOf(id);
        return bearer === undefined ? [] : [[id, bearer] as const];
      }),
    }),
    recall: (told) => {
      for (const row of told.rows) if (row < count) at(row);
      for (const [id, bearer] of told.namesakes) {
        const found = places.namesakes(bearer, rows).find(({ row }) => row.id === id);
        if (found) recalled.set(id, found.row);
      }
    },
  };
}

interface Sources {
  /** The sources with the language of their citation forms. */
  readonly list: readonly (readonly [name: string, language: string])[];
  /** The source of each row. */
  readonly ofRow: Uint8Array;
}

const openSources = (pack: Pack): Sources => ({
  list: linesOf(pack, 'sources').map(([name = '', language = '']) => [name, language]),
  ofRow: pack.u8('row-sources'),
});

const linesOf = (pack: Pack, name: string): readonly (readonly string[])[] =>
  pack
    .text(name)
    .split('\n')
    .map((line) => line.split('\t'));

/** Id and label of a row: as they are kept, or from the words of the citation form. */
function openNames(
  pack: Pack,
  citation: Uint32Array,
  nameAt: (state: number) => string,
  { list, ofRow }: Sources,
): (row: number) => Pick<Row, 'id' | 'label'> {
  const exceptions = new Map(
    linesOf(pack, 'row-exceptions').flatMap(([row, id = '', ...label]) =>
      isRowId(id) ? [[Number(row), { id, label: inPairs(label) }] as const] : [],
    ),
  );
  const labels = linesOf(pack, 'label-codes').map(
    ([code = '']) => [code, labelStates(pack.u8(`row-labels-${code}`), citation)] as const,
  );
  const regular = (row: number): Pick<Row, 'id' | 'label'> => {
    const [source, language] = list[ofRow[row] ?? 0] ?? ['', ''];
    const name = nameAt(citation[row] ?? 0);
    const others = labels.flatMap(([code, states]) => {
      const state = states.get(row);
      return state === undefined ? [] : [[code, nameAt(state)] as const];
    });
    return { id: `${source}/${slug(name)}`, label: Object.fromEntries([[language, name], ...others]) };
  };
  return (row) => exceptions.get(row) ?? regular(row);
}

/** `['de', 'Köln', 'en', 'Cologne']` as a label. */
const inPairs = (cells: readonly string[]): Label =>
  Object.fromEntries(cells.flatMap((code, i) => (i % 2 === 0 ? [[code, cells[i + 1] ?? '']] : [])));

/** Row -> state of its name in a language, for the rows where it differs from the citation form. */
function labelStates(bytes: Uint8Array, citation: Uint32Array): ReadonlyMap<number, number> {
  const reader = new VarintReader(bytes);
  const states = new Map<number, number>();
  for (let row = 0; !reader.done; ) {
    row += reader.next();
    states.set(row, (citation[row] ?? 0) + reader.nextSigned());
  }
  return states;
}

/** Rows of a source are read when the first of them is asked for. */
function finderById({ list, ofRow }: Sources, at: (row: number) => Row): Rows['byId'] {
  const bySource = new Map<string, ReadonlyMap<string, Row>>();
  const rowsOf = (source: string): ReadonlyMap<string, Row> => {
    const own = list.findIndex(([name]) => name === source);
    const rows = [...ofRow.keys()].filter((row) => ofRow[row] === own).map(at);
    return new Map(rows.map((row) => [row.id, row]));
  };
  return (id) => {
    const source = listOf(id);
    const rows = bySource.get(source) ?? rowsOf(source);
    bySource.set(source, rows);
    return rows.get(id);
  };
}

/** The rows of a table to drafts, one after the other; the first rows tell what the columns are. */
import type { FieldName } from '../languages/field-names.ts';
import type { Problem } from '../model.ts';
import {
  type Columns,
  columnsNote,
  type Guess,
  goneColumn,
  guessColumns,
  noText,
} from './article-columns.ts';
import { FIELDS, fieldsOf } from './fields.ts';
import type { Draft } from './format.ts';
import type { ReadingWords } from './words.ts';

/** So many rows are looked at before the columns are told. */
const LOOKED_AT = 40;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Takes rows, and gives drafts as soon as it is known what the columns are. */
export interface Table {
  /** `line` is where the row begins in its file. */
  readonly row: (cells: readonly string[], line: number) => readonly (Draft | Problem)[];
  readonly end: () => readonly (Draft | Problem)[];
}

type Places = ReadonlyMap<FieldName, number>;

const withoutText = (where: string): Problem => ({
  code: 'read/no-text',
  where,
  message: 'The row has no text.',
  lost: true,
});

const noRows = (path: string): Problem => ({
  code: 'read/empty',
  where: path,
  message: 'There is no row in it.',
  lost: true,
});

const tooManyCells = (where: string, cells: number, columns: number): Problem => ({
  code: 'read/cells',
  where,
  message: `The row has ${cells} cells, the head ${columns}: a part of a text may be cut off.`,
  hint: 'Put texts that hold the separator in quotes.',
});

/** A reader of rows. `known` are the columns that somebody has said or kept; without them they are guessed, and told. */
export function openTable(path: string, words: ReadingWords, known?: Columns): Table {
  let first: Row[] = [];
  let places: Places | undefined;
  let width = Number.POSITIVE_INFINITY;

  const placesOf = ({ header }: Guess, columns: Columns): Places =>
    new Map(
      FIELDS.flatMap((field) => {
        const at = header.indexOf(columns[field] ?? '');
        return columns[field] === undefined || at === -1 ? [] : [[field, at] as const];
      }),
    );
  const draft = ({ cells, line }: Row): readonly (Draft | Problem)[] => {
    if (cells.every((text) => text.trim() === '')) return [];
    const pairs = [...(places ?? [])].map(([field, at]) => [field, cells[at]] as const);
    const { fields, text } = fieldsOf(pairs, words.keys);
    const where = `${path}:${line}`;
    const surplus = cells.slice(width).some((rest) => rest.trim() !== '');
    const problems = surplus ? [tooManyCells(where, cells.length, width)] : [];
    return text === undefined ? [withoutText(where)] : [...problems, { fields, body: text, line }];
  };
  const decide = (): readonly (Draft | Problem)[] => {
    const rows = first;
    first = [];
    const guess = guessColumns(
      rows.map(({ cells }) => cells),
      words.keys,
      (text) => words.isoDate(text) !== undefined,
    );
    const columns = known ?? guess.columns;
    places = placesOf(guess, columns);
    if (guess.hasHeader) width = rows[0]?.cells.length ?? width;
    if (!places.has('text')) {
      const name = known?.text;
      places = new Map();
      if (rows.length === 0) return [noRows(path)];
      return [name === undefined ? noText(guess.header, path) : goneColumn('text', name, path)];
    }
    const told = known === undefined ? [columnsNote(guess, path)] : [];
    return [...told, ...rows.slice(guess.hasHeader ? 1 : 0).flatMap(draft)];
  };
  return {
    row: (cells, line) => {
      if (places !== undefined) return places.size === 0 ? [] : draft({ cells, line });
      first.push({ cells, line });
      return first.length < LOOKED_AT ? [] : decide();
    },
    end: () => (places === undefined ? decide() : []),
  };
}

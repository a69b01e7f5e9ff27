/** Which column of a table holds which field of an article. */
import type { FieldName } from '../languages/field-names.ts';
import type { Problem } from '../model.ts';
import { FIELDS, type FieldKeys, plainKey } from './fields.ts';

/** The name of the column that holds a field; a table without a head calls its columns `1`, `2`, … */
export type Columns = Readonly<Partial<Record<FieldName, string>>>;

/** What is told of a table by its first rows. */
export interface Guess {
  readonly columns: Columns;
  readonly header: readonly string[];
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
}

/** A column of texts has cells of at least so many characters on average. */
const SHORTEST_TEXT = 80;
/** Cells of a head are no longer than this. */
const LONGEST_NAME = 60;

const cell = (row: readonly string[], at: number): string => row[at] ?? '';

/** The columns by the names that their heads have in the languages; the first that fits counts. */
function byName(header: readonly string[], keys: FieldKeys): Map<FieldName, number> {
  const names = header.map(plainKey);
  const found = new Map<FieldName, number>();
  for (const field of FIELDS) {
    const key = keys[field].find((name) => names.includes(name));
    if (key !== undefined) found.set(field, names.indexOf(key));
  }
  return found;
}

const meanLength = (rows: readonly (readonly string[])[], at: number): number =>
  rows.reduce((sum, row) => sum + cell(row, at).length, 0) / Math.max(1, rows.length);

/** The column with the longest cells, where these are texts. */
function longest(rows: readonly (readonly string[])[], width: number, taken: ReadonlySet<number>) {
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !taken.has(at));
  const best = free.reduce((a, b) => (meanLength(rows, b) > meanLength(rows, a) ? b : a), free[0] ?? -1);
  return best >= 0 && meanLength(rows, best) >= SHORTEST_TEXT ? best : undefined;
}

/** The first column that is not taken and of whose filled cells nearly all pass a test. */
function passing(
  rows: readonly (readonly string[])[],
  width: number,
  taken: ReadonlySet<number>,
  test: (text: string) => boolean,
): number | undefined {
  for (let at = 0; at < width; at++) {
    const filled = rows.map((row) => cell(row, at).trim()).filter((text) => text !== '');
    if (!taken.has(at) && filled.length > 0 && filled.filter(test).length >= filled.length * 0.9) return at;
  }
  return undefined;
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/**
 * Guesses what the columns of a table are: by the names in its first row, then by what stands in them.
 * @param isDate whether a cell is a date.
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  keys: FieldKeys,
  isDate: (text: string) => boolean,
): Guess {
  const [first = [], ...rest] = rows;
  const named = byName(first, keys);
  const isHead = (text: string) => text.length <= LONGEST_NAME && !isDate(text) && !isAddress(text);
  const hasHeader = named.size > 0 || (rest.length > 0 && first.every(isHead));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const header = Array.from({ length: width }, (_, at) => (hasHeader && cell(first, at)) || String(at + 1));
  const body = hasHeader ? rest : rows;
  const add = (field: FieldName, guess: (taken: ReadonlySet<number>) => number | undefined) => {
    const at = named.has(field) ? undefined : guess(new Set(named.values()));
    if (at !== undefined) named.set(field, at);
  };
  add('text', (taken) => longest(body, width, taken));
  add('date', (taken) => passing(body, width, taken, isDate));
  add('url', (taken) => passing(body, width, taken, isAddress));
  const columns = Object.fromEntries([...named].map(([field, at]) => [field, cell(header, at)]));
  return { columns, header, hasHeader };
}

const list = (names: readonly string[]): string =>
  names.map((name) => `“${name.slice(0, LONGEST_NAME)}”`).join(', ');

/** Tells which columns were taken for what, so that somebody can put it right. */
export function columnsNote({ columns, header }: Guess, path: string): Problem {
  const used = FIELDS.flatMap((field) => {
    const name = columns[field];
    return name === undefined ? [] : [`${field} = ${list([name])}`];
  });
  const names = new Set(Object.values(columns));
  const unused = header.filter((name) => !names.has(name));
  const rest = unused.length === 0 ? '' : `; not used: ${list(unused)}`;
  const message = `Columns: ${used.join(', ')}${rest}.`;
  const hint = 'They are kept in columns.json beside the articles; correct it there.';
  return { code: 'read/columns', where: path, message, hint, columns };
}

/**
 * A table of which no column holds texts.
 * @example
 * noText(['id', 'day'], 'a.csv').hint // 'Call the column with the texts “text”.'
 */
export const noText = (header: readonly string[], path: string): Problem => ({
  code: 'read/columns',
  where: path,
  message: `No column of this table holds texts. There are: ${list(header)}.`,
  hint: 'Call the column with the texts “text”.',
  lost: true,
});

/**
 * A column that was named before and is not there any more.
 * @example
 * goneColumn('date', 'day', 'a.csv').lost // true
 */
export const goneColumn = (field: string, name: string, path: string): Problem => ({
  code: 'read/columns',
  where: path,
  message: `The table has no column ${list([name])}, which was said to hold the ${field}.`,
  hint: 'Correct columns.json, or delete its entry: then the columns are guessed anew.',
  lost: true,
});

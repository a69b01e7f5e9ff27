/** Reads a table of names: name, kind, aliases, description, id. */

import { type CellReader, type CellRow, createCellReader, separatorOf } from '../base/cells.ts';
import type { Kind, Problem } from '../model.ts';
import { type Field, type Heads, headsOf } from './heads.ts';
import { kindCalled } from './kinds.ts';
import type { ListedName } from './own-name.ts';

/** The names of a table, and a problem for each line that is none. */
export interface ReadTable {
  readonly names: readonly ListedName[];
  readonly problems: readonly Problem[];
}

/** Longer ones are no names, in UTF-16 code units. */
export const LONGEST_NAME = 300;
/** So many wrong rows of a table are told one by one. */
const MOST_TOLD = 10;

const COLUMNS = 'name, kind, aliases, description, id';
const HEAD: Heads = { name: 0, kind: 1, aliases: 2, description: 3, id: 4 };

/** Cells with several values have a bar between them; a semicolon, as databases write it, does as well. */
const parts = (cell: string): readonly string[] =>
  cell
    .split(/[|;]/)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');

const refused = (where: string, message: string, hint: string): Problem => ({
  code: 'gazetteer/row',
  where,
  message,
  hint,
  lost: true,
});

interface Cells {
  readonly of: (field: Field) => string;
  readonly at: string;
}

/** A row as a name, or what is wrong with it; `otherwise` is the kind of a row that states none. */
function nameOf({ of, at }: Cells, otherwise: Kind | undefined): ListedName | Problem {
  const name = of('name').replace(/\s+/gu, ' ').trim();
  const stated = of('kind').trim();
  const kind = stated === '' ? otherwise : kindCalled(stated);
  if (!/[\p{L}\p{N}]/u.test(name))
    return refused(at, 'The row has no name.', `The columns are ${COLUMNS}; the first one may not be empty.`);
  if (name.length > LONGEST_NAME)
    return refused(at, `The name has ${name.length} characters.`, `A name has at most ${LONGEST_NAME}.`);
  if (kind === undefined)
    return refused(
      at,
      stated === '' ? `The kind of “${name}” is missing.` : `“${stated.slice(0, 40)}” is no kind.`,
      'Write person, organization or place.',
    );
  const aliases = parts(of('aliases')).filter((one) => one !== name && one.length <= LONGEST_NAME);
  const description = of('description').replace(/\s+/gu, ' ').trim();
  return { name, kind, aliases, ...(description && { description }), ids: parts(of('id')), at };
}

/** Bars stand between the values of a cell, never between cells. */
const separatorIn = (line: string): string =>
  line.includes('\t') ? '\t' : separatorOf(`${line.replaceAll('|', ' ')}\n`);

/** The first line that is no comment. */
function firstLine(text: string): string {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const line = text.slice(start, next < 0 ? text.length : next);
    if (line.trim() !== '' && !line.startsWith('#')) return line;
    start += line.length + 1;
  }
  return '';
}

function* rowsOf(cells: CellReader, text: string): Iterable<CellRow> {
  yield* cells.write(text);
  yield* cells.end();
}

/** Many wrong rows are told in one sentence. */
function summed(problems: readonly Problem[], file: string): readonly Problem[] {
  const more = problems.length - MOST_TOLD;
  if (more <= 0) return problems;
  const rest = refused(file, `${more} more rows cannot be used.`, `The columns are ${COLUMNS}.`);
  return [...problems.slice(0, MOST_TOLD), rest];
}

/**
 * The names in the text of a table, tab-separated or comma-separated, with a head or in the order name, kind, aliases, description, id.
 * Lines that begin with `#` are comments; `otherwise` is the kind of rows that state none. A row that cannot be used is a problem with its line, and the others count.
 * @example
 * readTable('name\tkind\nNordbit\torganization\n', 'names.tsv').names.map(({ name }) => name) // ['Nordbit']
 */
export function readTable(text: string, file: string, otherwise?: Kind): ReadTable {
  const plain = text.replace(/^\uFEFF/, '');
  const cells = createCellReader(separatorIn(firstLine(plain)));
  const names: ListedName[] = [];
  const problems: Problem[] = [];
  let heads: Heads | undefined;
  for (const row of rowsOf(cells, plain)) {
    const [begin = ''] = row.cells;
    if (row.cells.every((cell) => cell.trim() === '') || begin.startsWith('#')) continue;
    if (heads === undefined) {
      const named = headsOf(row.cells);
      heads = named ?? HEAD;
      if (named !== undefined) continue;
    }
    const columns = heads;
    const of = (field: Field) => row.cells[columns[field] ?? -1] ?? '';
    const read = nameOf({ of, at: `${file}:${row.line}` }, otherwise);
    if ('name' in read) names.push(read);
    else problems.push(read);
  }
  return { names, problems: summed(problems, file) };
}

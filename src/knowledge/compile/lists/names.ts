/** Hand-written tables of names, one actor a row. */

import { KINDS, type Kind, type Problem } from '../../../model.ts';
import { slug } from '../../slug.ts';
import { type Inflections, marksOf, unmarked } from '../inflections.ts';
import { type Columns, parseColumns, SPELLINGS } from './columns.ts';
import { type Head, type Line, parseHead } from './head.ts';
import { type Parsed, problem } from './problem.ts';

/** One row. Names may carry inflection marks. */
export interface NameRow {
  readonly id: string;
  readonly kind: Kind;
  /** By language code; the first is the citation form. */
  readonly names: ReadonlyMap<string, string>;
  readonly also: readonly string[];
  /** Further spellings of single words of the names; `undefined` in a table whose names are not respelled. */
  readonly spellings: readonly string[] | undefined;
  readonly flags: readonly string[];
  /** Words of a language that belong to the name, by `<code>:<what>`: `de:adjective`. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly where: string;
}

export interface NameSource {
  readonly head: Head;
  readonly rows: readonly NameRow[];
}

/** Parses a table of names. `file` is used in messages; the columns of names are those of the languages that inflect them. */
export function parseNames(file: string, content: string, inflections: Inflections): Parsed<NameSource> {
  const { head, body, problems } = parseHead(file, content, ['kind']);
  const kind = KINDS.find((one) => one === head?.more.get('kind'));
  if (!head || !kind) return { source: undefined, problems: [...problems, ...wrongKind(file, head)] };
  const [header, ...lines] = body;
  const { columns, problems: wrongColumns } = parseColumns(file, header, [...inflections.keys()]);
  const whole = lines.filter((line) => cellsOf(line).length === columns.all.length);
  const rows = whole.map((line) => rowOf(line, columns, { file, head, kind, inflections }));
  return {
    source: { head, rows },
    problems: [
      ...problems,
      ...wrongColumns,
      ...wrongLength(file, lines, columns),
      ...wrongOrder(file, whole),
      ...wrongNames(rows, columns, inflections),
    ],
  };
}

const cellsOf = ({ text }: Line): readonly string[] => text.split('\t');

const list = (cell: string, separator: string): readonly string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

interface Table {
  readonly file: string;
  readonly head: Head;
  readonly kind: Kind;
  readonly inflections: Inflections;
}

function rowOf(line: Line, columns: Columns, { file, head, kind, inflections }: Table): NameRow {
  const cells = new Map(cellsOf(line).map((cell, i) => [columns.all[i] ?? '', cell.trim()]));
  const cell = (column: string): string => cells.get(column) ?? '';
  const filled = (names: readonly string[]) => names.filter((column) => cell(column) !== '');
  const [code = ''] = columns.all;
  return {
    id: `${head.id}/${slug(unmarked({ name: cell(code), code }, inflections))}`,
    kind,
    names: new Map(filled(columns.names).map((column) => [column, cell(column)])),
    also: list(cell('also'), ';'),
    spellings: cells.has(SPELLINGS) ? list(cell(SPELLINGS), ' ') : undefined,
    flags: [...list(head.more.get('flags') ?? '', ' '), ...list(cell('flags'), ' ')],
    words: new Map(filled(columns.words).map((column) => [column, list(cell(column), ';')])),
    where: `${file}:${line.number}`,
  };
}

const wrongKind = (file: string, head: Head | undefined): readonly Problem[] =>
  head?.more.has('kind')
    ? [problem(file, `"${head.more.get('kind')}" is no kind`, `The kinds are ${KINDS.join(', ')}.`)]
    : [];

const wrongLength = (file: string, lines: readonly Line[], { all }: Columns): readonly Problem[] =>
  lines
    .map((line) => ({ where: `${file}:${line.number}`, length: cellsOf(line).length }))
    .filter(({ length }) => length !== all.length)
    .map(({ where, length }) =>
      problem(
        where,
        `the row has ${length} columns, the header ${all.length}`,
        'Columns are set apart by tabs; empty ones stay.',
      ),
    );

const wrongOrder = (file: string, lines: readonly Line[]): readonly Problem[] =>
  lines
    .filter((line, i) => line.text <= (lines[i - 1]?.text ?? ''))
    .map((line) =>
      problem(
        `${file}:${line.number}`,
        `"${cellsOf(line)[0]}" stands in the wrong place`,
        'Rows are sorted by code unit: LC_ALL=C sort.',
      ),
    );

/** A name is the citation form or a further name of one row only. */
function wrongNames(
  rows: readonly NameRow[],
  { all: [code = ''] }: Columns,
  inflections: Inflections,
): readonly Problem[] {
  const seen = new Map<string, string>();
  const marks = `The marks are ${marksOf(inflections).join(', ')}.`;
  return rows.flatMap(({ names, also, where }) => {
    const name = names.get(code);
    if (!name) return [problem(where, 'the row has no name', 'Its first column is the citation form.')];
    const own = [{ name, code }, ...also.map((other) => ({ name: other }))];
    const bare = [...new Set(own.map((name) => unmarked(name, inflections)))];
    const twice = bare.flatMap((name) => {
      const earlier = seen.get(name);
      seen.set(name, where);
      return earlier === undefined
        ? []
        : [problem(where, `"${name}" stands already at ${earlier}`, 'Keep it in one row.')];
    });
    const others = [...names].map(([column, other]) => unmarked({ name: other, code: column }, inflections));
    const marked = [...new Set([...others, ...bare])].filter((one) => one.includes('|'));
    return [...marked.map((name) => problem(where, `"${name}" bears a mark that is none`, marks)), ...twice];
  });
}

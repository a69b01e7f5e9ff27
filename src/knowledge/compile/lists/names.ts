/** Tables of names, one actor a row: written by hand, or only a head where the rows come from a package. */

import { slug } from '../../../base/slug.ts';
import { KINDS, type Kind, type Problem } from '../../../model.ts';
import { type Inflections, unmarked } from '../inflections.ts';
import { type Columns, cellsOf, parseColumns, SPELLINGS } from './columns.ts';
import { type Head, type Line, parseHead } from './head.ts';
import type { NameRow, NameSource } from './name-row.ts';
import { type Parsed, problem } from './problem.ts';
import { wrongLength, wrongNames, wrongOrder } from './wrong-rows.ts';

/** Parses a table of names. `file` is used in messages; the columns of names are those of the languages that inflect them. */
export function parseNames(file: string, content: string, inflections: Inflections): Parsed<NameSource> {
  const { head, body, problems } = parseHead(file, content, ['kind']);
  const kind = KINDS.find((one) => one === head?.more.get('kind'));
  if (!head || !kind) return { source: undefined, problems: [...problems, ...wrongKind(file, head)] };
  if (head.more.has('package'))
    return { source: { head, rows: [] }, problems: [...problems, ...rowsBesidePackage(file, body)] };
  const [header, ...lines] = body;
  const { columns, problems: wrongColumns } = parseColumns(file, header, [...inflections.keys()]);
  const whole = lines.filter((line) => cellsOf(line).length === columns.all.length);
  const rows = whole.map((line) => rowOf(line, columns, { file, head, kind, inflections }));
  return {
    source: { head, rows },
    problems: [
      ...problems,
      ...wrongColumns,
      ...wrongPlaces(file, head),
      ...wrongLength(file, lines, columns),
      ...wrongOrder(file, whole),
      ...wrongNames(rows, columns, inflections),
    ],
  };
}

const rowsBesidePackage = (file: string, [first]: readonly Line[]): readonly Problem[] =>
  first === undefined
    ? []
    : [
        problem(
          `${file}:${first.number}`,
          'there is a row, though all rows come from a package',
          'Put it into another table, or take out the head line "# package: …".',
        ),
      ];

const list = (cell: string, separator: string): readonly string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** What the head line `# places` of a table may say. */
const SETTLEMENTS = 'settlements';

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
    isSettlement: head.more.get('places') === SETTLEMENTS,
    where: `${file}:${line.number}`,
  };
}

const wrongPlaces = (file: string, { more }: Head): readonly Problem[] =>
  [undefined, SETTLEMENTS].includes(more.get('places'))
    ? []
    : [
        problem(
          file,
          `"# places: ${more.get('places')}" says nothing`,
          `Write "# places: ${SETTLEMENTS}", or take the line out.`,
        ),
      ];

const wrongKind = (file: string, head: Head | undefined): readonly Problem[] =>
  head?.more.has('kind')
    ? [problem(file, `"${head.more.get('kind')}" is not a kind`, `The kinds are ${KINDS.join(', ')}.`)]
    : [];

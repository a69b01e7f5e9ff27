/** What is wrong with the rows of a table of names. */

import type { Problem } from '../../../model.ts';
import { type Inflections, marksOf, unmarked } from '../inflections.ts';
import { type Columns, cellsOf } from './columns.ts';
import type { Line } from './head.ts';
import type { NameRow } from './name-row.ts';
import { problem } from './problem.ts';

/** Rows with more or fewer cells than the header. */
export const wrongLength = (file: string, lines: readonly Line[], { all }: Columns): readonly Problem[] =>
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

/** A problem for each row that does not come behind the one before it by code units. */
export const wrongOrder = (file: string, lines: readonly Line[]): readonly Problem[] =>
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
export function wrongNames(
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
    return [...marked.map((name) => problem(where, `"${name}" has an unknown mark`, marks)), ...twice];
  });
}

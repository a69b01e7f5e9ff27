/** Tables as text: one article a row, in columns that are told by their names or by what stands in them. */

import {
  type CellReader,
  type CellRow,
  createCellReader,
  separatorLine,
  separatorOf,
} from '../base/cells.ts';
import type { Problem } from '../model.ts';
import { openTable } from './article-table.ts';
import type { Draft, DraftStream, StreamedFormat } from './format.ts';
import { tooLong } from './limits.ts';

/** So much of a file shows which separator it uses. */
const BEGINNING = 64_000;

const open: StreamedFormat['open'] = (path, words, columns): DraftStream => {
  const table = openTable(path, words, columns);
  let cells: CellReader | undefined;
  let beginning = '';
  function* write(text: string): Iterable<Draft | Problem> {
    if (cells === undefined) {
      beginning += text;
      if (beginning.length < BEGINNING) return;
    }
    yield* go(cells === undefined ? beginning : text);
  }
  function* go(text: string): Iterable<Draft | Problem> {
    const isFirst = cells === undefined;
    cells ??= createCellReader(separatorOf(text));
    const rows = cells.write(isFirst ? text.slice(separatorLine(text).length) : text);
    for (const row of rows) yield* take(row);
  }
  const take = ({ cells: texts, line, tooLong: isTooLong }: CellRow): readonly (Draft | Problem)[] =>
    isTooLong ? [tooLong('The row', `${path}:${line}`)] : table.row(texts, line);
  return {
    write,
    *end() {
      if (cells === undefined) yield* go(beginning);
      for (const row of cells?.end() ?? []) yield* take(row);
      yield* table.end();
    },
  };
};

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The separator is the one that a first line `sep=;` states, or that makes the most cells of the first line. */
export const csv: StreamedFormat = {
  id: 'csv',
  title: 'Table',
  extensions: ['.csv', '.tsv', '.tab'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  example: (text) => `text\n${quoted(text)}\n`,
  open,
};

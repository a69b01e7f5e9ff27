/** Files in pieces to lines, rows, or one value. */
import { type CellReader, type CellRow, createCellReader, separatorOf } from '../../base/cells.ts';
import { parsed } from '../../base/fields.ts';
import type { Imported, ImportStream } from './format.ts';

/** Longer lines and documents are refused, in UTF-16 code units: what is not yet complete is held in memory. */
const MOST_HELD = 64 * 1024 * 1024;

/** A stream of lines, each with its number. A line that is too long is skipped as broken. */
export function lineByLine(read: (line: string, number: number) => Iterable<Imported>): ImportStream {
  let rest = '';
  let number = 0;
  let tooLong = false;
  const take = function* (line: string): Generator<Imported> {
    number += 1;
    if (tooLong) yield { skipped: 'broken', line: number };
    else yield* read(line.replace(/\r$/, ''), number);
    tooLong = false;
  };
  return {
    *write(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield* take(line);
      if (rest.length <= MOST_HELD) return;
      rest = '';
      tooLong = true;
    },
    *end() {
      if (rest !== '' || tooLong) yield* take(rest);
    },
  };
}

/** A line of JSON, but for the comma behind it; `undefined` where it is none. */
export const jsonOf = (line: string): unknown => parsed(line.trim().replace(/,$/, ''));

type ReadRow = (row: readonly string[], line: number) => Iterable<Imported>;

/** A stream of the rows of a table; `readerOf` is given its first row, with the names of the columns. */
export function rowByRow(readerOf: (header: readonly string[]) => ReadRow): ImportStream {
  let cells: CellReader | undefined;
  let read: ReadRow | undefined;
  const take = function* (rows: Iterable<CellRow>): Generator<Imported> {
    for (const { cells: row, line } of rows) {
      if (read === undefined) read = readerOf(row.map((name) => name.replace(/^\uFEFF/, '').trim()));
      else if (row.some((text) => text.trim() !== '')) yield* read(row, line);
    }
  };
  return {
    *write(text) {
      cells ??= createCellReader(separatorOf(text));
      yield* take(cells.write(text));
    },
    *end() {
      if (cells !== undefined) yield* take(cells.end());
    },
  };
}

/** A stream of one JSON document, which is read as a whole. */
export function asWhole(read: (value: unknown) => Iterable<Imported>): ImportStream {
  const pieces: string[] = [];
  let length = 0;
  return {
    write(text) {
      length += text.length;
      if (length <= MOST_HELD) pieces.push(text);
      return [];
    },
    *end() {
      const value = length <= MOST_HELD ? jsonOf(pieces.join('')) : undefined;
      if (value === undefined) yield { skipped: 'broken', line: 1 };
      else yield* read(value);
    },
  };
}

/** The sheets of a workbook, row by row. */
import { about } from '../about.ts';
import type { Field } from '../fields.ts';
import type { Material, Pieces } from '../material.ts';
import type { Cells } from '../separated.ts';
import type { Table } from '../tables/table.ts';
import { xmlText } from '../xml.ts';
import { BOLD, SHEET_END, sheetStart } from './parts.ts';

/** What a sheet holds at most, its head included, and a cell: Excel’s limits. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

const WIDE = 28;
const NARROW = 12;

interface NamedSheet {
  readonly name: string;
  readonly pieces: Pieces<string>;
}

/** A table as a sheet, and as further ones where it has more rows than a sheet holds. The pieces of one are read before the next is asked for. */
export async function* rowsInSheets(
  table: Table,
  material: Material,
  most = MOST_ROWS,
): AsyncGenerator<NamedSheet> {
  const rows = iteratorOf(table.rows(material));
  let next = await rows.next();
  for (let number = 1; number === 1 || !next.done; number += 1) {
    const pieces = async function* () {
      yield start(table.columns);
      for (let row = 2; row <= most && !next.done; row += 1) {
        yield rowElement(next.value, row);
        next = await rows.next();
      }
      yield SHEET_END;
    };
    yield { name: number === 1 ? table.id : `${table.id} ${number}`, pieces: pieces() };
  }
}

/** Where the workbook comes from, a statement a row. */
export function aboutSheet(material: Material): readonly string[] {
  const columns = ['statement', 'value'].map((id): Field => ({ id, type: 'string' }));
  return [start(columns), ...about(material).map((row, i) => rowElement(row, i + 2)), SHEET_END];
}

async function* iteratorOf<T>(pieces: Pieces<T>): AsyncGenerator<T, undefined> {
  yield* pieces;
}

function start(columns: readonly Field[]): string {
  const widths = columns.map(({ type }) => (type === 'string' ? WIDE : NARROW));
  const head = columns.map(({ id }, i) => text(id, addressOf(i, 1), BOLD)).join('');
  return `${sheetStart(widths)}<row r="1">${head}</row>`;
}

const rowElement = (cells: Cells, row: number): string =>
  `<row r="${row}">${cells.map((value, i) => cell(value, addressOf(i, row))).join('')}</row>`;

function cell(value: Cells[number], at: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return text(value.slice(0, MOST_CHARACTERS), at, 0);
  return typeof value === 'boolean'
    ? `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
    : `<c r="${at}"><v>${value}</v></c>`;
}

/** A text that is never a formula; what looks like Excel’s escape of a character is escaped itself. */
function text(value: string, at: string, style: number): string {
  const escaped = xmlText(value.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'));
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

const LETTERS = 26;

/** `A1` for the first cell: columns count from 0, rows from 1. */
function addressOf(column: number, row: number): string {
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS
    ? `${letter}${row}`
    : addressOf(Math.floor(column / LETTERS) - 1, row).replace(/\d+$/, `${letter}${row}`);
}

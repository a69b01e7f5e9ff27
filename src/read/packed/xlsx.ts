/** Workbooks of Excel (ECMA-376): each sheet is a table of articles. */
import { strToU8, zipSync } from 'fflate';
import { openTable } from '../article-table.ts';
import type { Unpacker } from '../format.ts';
import { Unreadable } from '../whole.ts';
import { attribute, walkXml } from '../xml/walk.ts';
import { dateStyles, isoOfSerial } from './xlsx-dates.ts';
import { openZip, textOfEntry, type ZipEntry } from './zip-file.ts';

/** Largest part of a workbook, in bytes. */
const MAX_PART = 100_000_000;
/** The last column of a sheet is XFD. */
const MAX_COLUMNS = 16_384;

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/**
 * The column of a cell from 0: that of `AB12` is 27.
 * @example
 * columnOf('AB12') // 27
 */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    const number = letter.charCodeAt(0) - 64;
    if (number < 1 || number > 26) break;
    column = column * 26 + number;
  }
  return Math.min(column, MAX_COLUMNS) - 1;
}

/** The texts that cells share. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let parts: string[] | undefined;
  let inText = false;
  let inSound = 0;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') parts = [];
      if (name === 'rPh') inSound++;
      inText = name === 't' && inSound === 0;
    },
    text: (text) => void (inText && parts?.push(text)),
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inSound--;
      if (name === 'si') texts.push(parts?.join('') ?? '');
    },
  });
  return texts;
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a sheet. */
function rowsOf(xml: string, shared: readonly string[], dates: ReadonlySet<number>): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 0;
  let type = '';
  let style = -1;
  let value: string[] | undefined;
  const shownAs = (text: string): string => {
    if (type === 's') return shared[Number(text)] ?? '';
    const isNumber = type === '' || type === 'n';
    return isNumber && dates.has(style) ? (isoOfSerial(Number(text)) ?? text) : text;
  };
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        cells = [];
        at = -1;
        line = Number(attribute(attributes, 'r') ?? line + 1);
      }
      if (name === 'c') {
        const reference = attribute(attributes, 'r');
        at = reference === undefined ? at + 1 : columnOf(reference);
        type = attribute(attributes, 't') ?? '';
        style = Number(attribute(attributes, 's') ?? -1);
      }
      if (name === 'v' || name === 't') value = [];
    },
    text: (text) => void value?.push(text),
    close: (name) => {
      if ((name === 'v' || name === 't') && value !== undefined) {
        while (cells.length < at) cells.push('');
        cells[at] = (name === 't' ? (cells[at] ?? '') : '') + shownAs(value.join(''));
        value = undefined;
      }
      if (name === 'row' && cells.length > 0) rows.push({ cells, line });
    },
  });
  return rows;
}

const numberOf = ({ name }: ZipEntry): number => Number(SHEET.exec(name)?.[1] ?? 0);

/** Sheet by sheet, with shared texts and dates put in, as a table. */
export const unpacker: Unpacker = {
  example: (text) => {
    const cell = (value: string, row: number) =>
      `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${value}</t></is></c></row>`;
    const sheet = `<worksheet><sheetData>${cell('text', 1)}${cell(text, 2)}</sheetData></worksheet>`;
    return zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) });
  },
  *unpack(source, path, words, columns) {
    const entries = openZip(source);
    const sheets = entries.filter(({ name }) => SHEET.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
    if (sheets.length === 0) throw new Unreadable('read/damaged', 'It is not a workbook: it has no sheet.');
    const shared = sharedTexts(textOfEntry(entries, 'xl/sharedStrings.xml', MAX_PART) ?? '');
    const dates = dateStyles(textOfEntry(entries, 'xl/styles.xml', MAX_PART) ?? '');
    const tables = sheets
      .map(({ name }) => rowsOf(textOfEntry(entries, name, MAX_PART) ?? '', shared, dates))
      .filter((rows) => rows.length > 0);
    if (tables.length === 0) throw new Unreadable('read/empty', 'There is no row in it.');
    for (const rows of tables) {
      const table = openTable(path, words, columns);
      for (const { cells, line } of rows) yield* table.row(cells, line);
      yield* table.end();
    }
  },
};

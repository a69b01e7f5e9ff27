/** Tables as text: values separated by commas, semicolons or tabs, safe to open in a spreadsheet. */
import type { Value } from './fields.ts';

/** The characters with which a spreadsheet begins a formula, full-width ones and white space that it may skip included. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u;
const QUOTED = /[",;\r\n]/u;
/** What a table with tabs has no place for. */
const BREAKS = /[\t\r\n]+/gu;
/** Surrogates without their other half, which no file of text can hold. */
const LONE = /\p{Cs}/gu;

/** A row; what lacks is an empty cell. */
export type Cells = readonly (Value | undefined)[];

/**
 * A line of comma-separated values after RFC 4180, or the same with semicolons.
 * @example
 * commaLine(['a,b', 1]) // '"a,b",1\r\n'
 */
export function commaLine(cells: Cells, separator: ',' | ';' = ','): string {
  return `${cells.map((value) => quoted(harmless(value))).join(separator)}\r\n`;
}

/**
 * A line of tab-separated values: breaks and tabs within a value are blanks, nothing is quoted.
 * @example
 * tabLine(['a\nb', 1]) // 'a b\t1\n'
 */
export function tabLine(cells: Cells): string {
  return `${cells.map((value) => harmless(value).replace(BREAKS, ' ')).join('\t')}\n`;
}

/**
 * Text that looks like a formula gets an apostrophe in front; numbers stay as they are.
 * @example
 * harmless('=1+1') // "'=1+1"
 * harmless(-3) // '-3'
 */
export function harmless(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = value.replace(LONE, '');
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * A text as a quoted field: inner quotation marks doubled (RFC 4180).
 * @example
 * quoted('a "b", c') // '"a ""b"", c"'
 */
export function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

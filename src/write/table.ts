/** Tables as comma-separated values after RFC 4180, safe to open in a spreadsheet. */
import type { Value } from './fields.ts';

/** The characters with which a spreadsheet begins a formula, full-width ones and white space that it may skip included. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u;
const QUOTED = /[",\r\n]/u;

/** A header and rows; lines end with CR LF. */
export function table(header: readonly string[], rows: readonly (readonly (Value | undefined)[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** Text that looks like a formula gets an apostrophe in front; numbers stay as they are. */
function cell(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Days in workbooks: numbers that a style shows as a date. */
import { attribute, walkXml } from '../xml/walk.ts';

/** Formats that every program knows by their numbers and that show a day (ECMA-376, 18.8.30). */
const KNOWN: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** A format of the workbook shows a day when it has years; quoted text and conditions do not count. */
const showsDay = (code: string): boolean => /[yj]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** The numbers of the styles that show a day. */
export function dateStyles(xml: string): ReadonlySet<number> {
  const formats = new Set(KNOWN);
  const styles = new Set<number>();
  let inCells = false;
  let style = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      const format = Number(attribute(attributes, 'numFmtId') ?? -1);
      if (name === 'numFmt' && showsDay(attribute(attributes, 'formatCode') ?? '')) formats.add(format);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (formats.has(format)) styles.add(style);
      style++;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

const DAY = 86_400_000;
/** Day 60 is 29 February 1900, which never was; before it, days are counted from one later. */
const NEVER = 60;
const LAST = 2_958_465;

/**
 * The day of a number of days since 1900, `undefined` for what is none.
 * @example
 * isoOfSerial(43833) // '2020-01-03'
 */
export function isoOfSerial(serial: number): string | undefined {
  if (!(serial >= 1 && serial <= LAST)) return undefined;
  const days = Math.floor(serial) - (serial < NEVER ? 0 : 1);
  return new Date(Date.UTC(1899, 11, 31) + days * DAY).toISOString().slice(0, 10);
}

/** Numbers, dates and choices as a language writes them. */
import type { ReaderLanguage } from '../../model.ts';

/** Writes whole numbers: `n` the English, `z` the German way. */
export const n = numberWriter('en');
/** The German way: `1.234`. */
export const z = numberWriter('de');
/** The English plural. */
export const s = (count: number): string => (count === 1 ? '' : 's');

function numberWriter(language: ReaderLanguage): (value: number) => string {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
}

/** Makes a formatter for each language once: making one takes longer than a hundred uses of it. */
export function perLanguage<F>(make: (language: ReaderLanguage) => F): (language: ReaderLanguage) => F {
  const made = new Map<ReaderLanguage, F>();
  return (language) => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

const dayFormat = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const monthFormat = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const smallFormat = perLanguage(
  (language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }),
);
const largeFormat = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));

/**
 * `2020-01-03`, or `2020-01`, as the language writes it; years and odd dates as they are.
 * @example
 * formatDate('2020-01-03', 'en') // 'Jan 3, 2020'
 */
export function formatDate(date: string, language: ReaderLanguage): string {
  if (/^\d{4}-\d{2}$/.test(date)) return formatMonth(date, language);
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return dayFormat(language).format(day);
}

/**
 * `2020-01` as the language writes a month; years as they are.
 * @example
 * formatMonth('2020', 'de') // '2020'
 */
export function formatMonth(month: string, language: ReaderLanguage): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  if (month.length < 7 || Number.isNaN(day.getTime())) return month;
  return monthFormat(language).format(day);
}

/** A measured number, short: `12.3`, `0.25`, `0.007`. */
export function formatNumber(value: number, language: ReaderLanguage): string {
  return (Math.abs(value) < 1 ? smallFormat : largeFormat)(language).format(value);
}

/**
 * A size as readers know it.
 * @example
 * formatBytes(44_120, 'de') // '44 kB'
 * formatBytes(1_540_000, 'de') // '1,5 MB'
 */
export function formatBytes(bytes: number, language: ReaderLanguage): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${formatNumber(bytes / 1e6, language)} MB`;
}

/**
 * `a, b or c`.
 * @example
 * either(['Bonn', 'Köln', 'Essen'], 'de') // 'Bonn, Köln oder Essen'
 */
export function either(items: readonly string[], language: ReaderLanguage): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(items);
}

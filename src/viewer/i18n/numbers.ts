/** Numbers, dates and choices as a language writes them. */
import type { ReaderLanguage } from '../../model.ts';

/** Writes whole numbers: `n` the English, `z` the German way. */
export const n = numberWriter('en');
export const z = numberWriter('de');
/** The English plural. */
export const s = (count: number): string => (count === 1 ? '' : 's');

function numberWriter(language: ReaderLanguage): (value: number) => string {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
}

/** `2020-01-03` as the language writes it; less precise or odd dates as they are. */
export function formatDate(date: string, language: ReaderLanguage): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** `2020-01` as the language writes a month; years as they are. */
export function formatMonth(month: string, language: ReaderLanguage): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  if (month.length < 7 || Number.isNaN(day.getTime())) return month;
  return new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(day);
}

/** A measured number, short: `12.3`, `0.25`, `0.007`. */
export function formatNumber(value: number, language: ReaderLanguage): string {
  const digits = Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, digits).format(value);
}

/** `a, b or c`. */
export function either(items: readonly string[], language: ReaderLanguage): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(items);
}

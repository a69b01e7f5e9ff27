/** Dates as sources write them to ISO 8601, only as precise as the source. */
import type { DateWords } from '../languages/dates.ts';

interface Parts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

type Form = (text: string) => Parts | undefined;

/** A form by a pattern whose groups are called `year`, `month` and `day`. */
const form =
  (pattern: RegExp): Form =>
  (text) => {
    const { year, month, day } = pattern.exec(text)?.groups ?? {};
    return year === undefined ? undefined : { year, month, day };
  };

/** Dates in numbers whose order is certain. */
const NUMBERED: readonly Form[] = [
  form(/^(?<year>\d{4})(?:([-/.])(?<month>\d{1,2})(?:\2(?<day>\d{1,2}))?)?(?:[T ].*)?$/),
  form(/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T.*)?$/),
  form(/^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?:[ ,].*)?$/),
  form(/^(?<month>\d{1,2})[./-](?<year>\d{4})$/),
];
/** Day and month in an order that depends on the country. */
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?:[ ,T].*)?$/;
/** Seconds or milliseconds since 1970, in this century. */
const UNIX = /^(1\d{9})(?:\d{3})?$/;

/** `3. März 2020`, `Fri, 03 Jan 2020`, `Mo., 6. Jan. 2020`, `3rd January 2020`, `06-Jan-20`. */
const dayFirst = (ordinal: string) =>
  new RegExp(
    `^(?:\\p{L}+[.,:]{0,2}\\s+){0,2}(?<day>\\d{1,2})${ordinal}[\\s/-](?<month>\\p{L}{3,9})\\.?,?[\\s/-](?<year>\\d{4}|\\d{2})(?:[ ,].*)?$`,
    'u',
  );
/** `January 3, 2020`, `Monday, January 6th, 2020`, `Dezember 2020`. */
const monthFirst = (ordinal: string) =>
  new RegExp(
    `^(?:\\p{L}+[.,]{0,2}\\s+)?(?<month>\\p{L}{3,9})\\.?\\s+(?:(?<day>\\d{1,2})${ordinal},?\\s+)?(?<year>\\d{4})(?:[ ,].*)?$`,
    'u',
  );
/** `Mon Jan  6 10:00:00 2020`. */
const YEAR_LAST =
  /^(?:\p{L}+,?\s+)?(?<month>\p{L}{3,9})\s+(?<day>\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[\p{L}+\d]{1,6}\s+)?(?<year>\d{4})$/u;
/** What stands before a date without being one: a time, or a word with a colon. */
const BEFORE = /^(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s\p{L}{1,4})?,?\s+|\p{L}+:\s+)(?=\S)/u;

/** So many letters tell a month. */
const FEWEST_LETTERS = 3;

/** Gives the number of the month whose name has the most letters at its beginning in common with a written one, if that is one month. */
function monthNames(languages: readonly DateWords[]): (written: string) => string | undefined {
  const names = languages.flatMap(({ months }) =>
    months.flatMap((written, i) => written.split(' ').map((name) => ({ name, month: String(i + 1) }))),
  );
  return (written) => {
    const word = written.toLowerCase();
    const letters = names.map(({ name }) => sharedLetters(name, word));
    const most = Math.max(FEWEST_LETTERS, ...letters);
    const months = new Set(names.filter((_, i) => letters[i] === most).map(({ month }) => month));
    return months.size === 1 ? [...months][0] : undefined;
  };
}

function sharedLetters(one: string, other: string): number {
  let letters = 0;
  while (letters < one.length && one[letters] === other[letters]) letters += 1;
  return letters;
}

/** News is younger than print, and not of the next centuries. */
const YEARS = { first: 1500, last: 2199 } as const;
/** Years of two digits up to this are of this century. */
const PIVOT = 50;

const fullYear = (year: string): string => {
  if (year.length !== 2) return year;
  return Number(year) <= PIVOT ? `20${year}` : `19${year}`;
};

function iso({ year, month, day }: Parts): string | undefined {
  const full = fullYear(year);
  const [y, m, d] = [Number(full), Number(month ?? 1), Number(day ?? 1)];
  if (y < YEARS.first || y > YEARS.last || m < 1 || m > 12) return undefined;
  if (d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  const parts = [full, month, day].filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** Day and month of a date with slashes, where one of them can only be the day; else the year alone. */
function slashed(text: string): Parts | undefined {
  const [, first = '', , second = '', year] = SLASHED.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (Number(first) > 12 || Number(first) === Number(second)) return { year, month: second, day: first };
  if (Number(second) > 12) return { year, month: first, day: second };
  return { year };
}

/**
 * Whether a written date may be of two days, because day and month may stand in either order.
 * @example
 * isAmbiguous('03/04/2020') // true
 * isAmbiguous('03/14/2020') // false
 */
export const isAmbiguous = (text: string): boolean => {
  const parts = slashed(text.trim());
  return parts !== undefined && parts.day === undefined;
};

function sinceEpoch(text: string): Parts | undefined {
  const seconds = UNIX.exec(text)?.[1];
  if (seconds === undefined) return undefined;
  const [year = '', month, day] = new Date(Number(seconds) * 1000).toISOString().slice(0, 10).split('-');
  return { year, month, day };
}

/**
 * Gives `2020`, `2020-01` or `2020-01-03` from a date in ISO or in one of the languages; `undefined` for anything else.
 * @example
 * createDateReader([german.dates])('3. März 2020') // '2020-03-03'
 * createDateReader([german.dates])('gestern') // undefined
 */
export function createDateReader(languages: readonly DateWords[]): (text: string) => string | undefined {
  const monthOf = monthNames(languages);
  const endings = languages.flatMap(({ ordinalEndings }) => ordinalEndings);
  const ordinal = `(?:${['\\.', ...endings].join('|')})?`;
  const named =
    (pattern: RegExp): Form =>
    (text) => {
      const parts = form(pattern)(text);
      const month = parts && monthOf(parts.month ?? '');
      return parts && month !== undefined ? { ...parts, month } : undefined;
    };
  const words = [dayFirst(ordinal), monthFirst(ordinal), YEAR_LAST].map(named);
  const forms: readonly Form[] = [...NUMBERED, slashed, sinceEpoch, ...words];
  const read = (text: string): string | undefined => {
    for (const one of forms) {
      const parts = one(text);
      if (parts !== undefined) return iso(parts);
    }
    return undefined;
  };
  return (text) => {
    const plain = text.trim();
    return read(plain) ?? read(plain.replace(BEFORE, ''));
  };
}

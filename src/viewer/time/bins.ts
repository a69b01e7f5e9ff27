/** Articles by day, month, year or decade: what the timeline draws. */

/** The finest that does not make too many bars is taken. */
export const UNITS = ['day', 'month', 'year', 'decade'] as const;
/** How long a bin of the timeline is. */
export type Unit = (typeof UNITS)[number];

/** How many characters of a date tell the unit: `2020-01-03`, `2020-01`, `2020`, `202`. */
const LENGTH: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4, decade: 3 };
/** More bars than this are too thin to hit. */
const MOST_BINS = 120;
const DAY = 86_400_000;

/** How many articles a stretch of time has, and how many of them pass the filters. */
export interface Bin {
  /** The beginning that the dates of its articles have in common. */
  readonly key: string;
  /** How many articles it has. */
  readonly all: number;
  /** How many of them pass the other filters. */
  readonly passing: number;
}

/** All bins from the first article to the last, and those that no bin can have. */
export interface Histogram {
  readonly unit: Unit;
  /** Without gaps; empty where no article has a date. */
  readonly bins: readonly Bin[];
  /** How many articles have no date. */
  readonly undated: number;
  /** How many have a date that is less exact than the unit, and stand in no bar. */
  readonly vague: number;
}

/**
 * The histogram of dates, in the finest unit that does not make too many bars; `passing` is parallel to the dates, 1 or 0.
 * @example
 * histogramOf(['2020-01-02', '2020-01-03', undefined], Uint8Array.of(1, 0, 1)).bins.map(({ key, all, passing }) => [key, all, passing]) // [['2020-01-02', 1, 1], ['2020-01-03', 1, 0]]
 */
export function histogramOf(dates: readonly (string | undefined)[], passing: Uint8Array): Histogram {
  const dated = dates.filter((date): date is string => date !== undefined && date !== '').sort();
  const undated = dates.length - dated.length;
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'day', bins: [], undated, vague: 0 };
  const unit = UNITS.find((one) => countBetween(first, last, one) <= MOST_BINS) ?? 'decade';
  const exact = dated.filter((date) => date.length >= LENGTH[unit]);
  const [from, to] = [exact[0] ?? first, exact.at(-1) ?? last];
  const keys = keysBetween(from, to, unit);
  const counts = new Map(keys.map((key) => [key, { key, all: 0, passing: 0 }]));
  dates.forEach((date = '', i) => {
    const bin = date.length < LENGTH[unit] ? undefined : counts.get(date.slice(0, LENGTH[unit]));
    if (!bin) return;
    bin.all += 1;
    bin.passing += passing[i] ?? 0;
  });
  return { unit, bins: [...counts.values()], undated, vague: dated.length - exact.length };
}

/**
 * The number of a unit on a line without end.
 * @example
 * numberOf('1875-03', 'decade') // 187
 */
export function numberOf(date: string, unit: Unit): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === 'decade') return Math.floor(year / 10);
  if (unit === 'year') return year;
  if (unit === 'month') return year * 12 + month - 1;
  return Math.round(midnight(year, month, day) / DAY);
}

function keyOf(number: number, unit: Unit): string {
  if (unit === 'decade') return String(number).padStart(3, '0');
  if (unit === 'year') return String(number).padStart(4, '0');
  if (unit === 'month')
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
  return new Date(number * DAY).toISOString().slice(0, LENGTH.day);
}

/** Also of the years before 100, which `Date.UTC` takes for others. */
function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

const countBetween = (from: string, to: string, unit: Unit): number =>
  1 + numberOf(to, unit) - numberOf(from, unit);

function keysBetween(from: string, to: string, unit: Unit): readonly string[] {
  const first = numberOf(from, unit);
  return Array.from({ length: countBetween(from, to, unit) }, (_, i) => keyOf(first + i, unit));
}

/**
 * The first and the last day of a bin, as precise as filters need them.
 * @example
 * daysOf('202') // { from: '2020', to: '2029' }
 */
export function daysOf(key: string): { readonly from: string; readonly to: string } {
  return key.length === LENGTH.decade ? { from: `${key}0`, to: `${key}9` } : { from: key, to: key };
}

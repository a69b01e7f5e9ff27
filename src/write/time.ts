/** Days, and stretches of months, of dates that may be as precise as a day, a month or a year. */

/**
 * The first day of a date.
 * @example
 * firstDay('2020-02') // '2020-02-01'
 */
export function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/**
 * The last day of a date.
 * @example
 * lastDay('2020-02') // '2020-02-29'
 */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/**
 * The stretches of months without a gap, each by its first and last month; the months in their order.
 * @example
 * stretchesOf(['2020-01', '2020-02', '2020-05']) // [['2020-01', '2020-02'], ['2020-05', '2020-05']]
 */
export function stretchesOf(months: readonly string[]): readonly (readonly [first: string, last: string])[] {
  const stretches: [string, string][] = [];
  for (const month of months) {
    const current = stretches.at(-1);
    if (current !== undefined && number(month) - number(current[1]) <= 1) current[1] = month;
    else stretches.push([month, month]);
  }
  return stretches;
}

/** Months counted from the year 0. */
function number(month: string): number {
  const [year, ofYear] = month.split('-').map(Number);
  return 12 * (year ?? 0) + (ofYear ?? 0);
}

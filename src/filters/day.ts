/** Days as readers state them: a year, a month or a day that there is. */

/** What commands answer where a date cannot be read. */
export const DAY_WANTED = 'A date is a year, a month or a day: 2020, 2020-01 or 2020-01-03.';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The only text, where it is such a date; `undefined` of anything else, such as 2020-02-30.
 * @example
 * readDay(['2020-02-29']) // '2020-02-29'
 * readDay(['2021-02-29']) // undefined
 */
export function readDay([text = '', ...rest]: readonly string[]): string | undefined {
  const [day, year = '', month = '01', date = '01'] = DAY.exec(text.trim()) ?? [];
  if (day === undefined || rest.length > 0) return undefined;
  const real = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(`${year}-${month}-${date}`)
    ? day
    : undefined;
}

/** When something happens: the first and the last date, and how many articles each month has. */

import { oncePer } from '../base/once.ts';
import type { ActorAttributes } from '../graph/attributes.ts';
import type { ArticleHead } from '../occurrences/occurrences.ts';

/** When an actor or a link is written of. */
export type Time = Pick<ActorAttributes, 'first' | 'last' | 'months'>;

/** As long as a date with a month: `2020-01`. */
const MONTH = 7;

/**
 * The time of articles, given by their numbers in order; articles without a date tell nothing of it, nor years of months.
 * @example
 * const time = timeOf([0, 1], [{ date: '2020-01-03' }, { date: '2020-02' }]);
 * time // { first: '2020-01-03', last: '2020-02', months: [['2020-01', 1], ['2020-02', 1]] }
 */
export function timeOf(numbers: Iterable<number>, articles: readonly ArticleHead[]): Time {
  const months: [month: string, articles: number][] = [];
  const known = datesOf(articles);
  let first: string | undefined;
  let last: string | undefined;
  let before = -1;
  for (const number of numbers) {
    const dated = known[number];
    if (number === before || dated === undefined) continue;
    before = number;
    first ??= dated.date;
    last = dated.date;
    if (dated.month !== undefined) addMonth(months, dated.month);
  }
  if (first === undefined || last === undefined) return {};
  return months.length > 0 ? { first, last, months } : { first, last };
}

/** The date and the month of each article that has them. */
const datesOf = oncePer((articles: readonly ArticleHead[]) =>
  articles.map(({ date }) =>
    date === undefined ? undefined : { date, month: date.length >= MONTH ? date.slice(0, MONTH) : undefined },
  ),
);

/** Counts an article of a month; as articles come by date, it is mostly the last one. */
function addMonth(months: [month: string, articles: number][], month: string): void {
  const latest = months.at(-1);
  const known = latest?.[0] === month ? latest : months.find(([one]) => one === month);
  if (known) known[1] += 1;
  else months.push([month, 1]);
}

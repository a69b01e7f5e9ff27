/** Stretches of time that readers often want, counted back from the last day of the corpus. */
import type { Days } from './span.ts';

/** From the longest on, as buttons stand. */
export const PRESETS = ['all', 'year', 'quarter', 'month', 'week'] as const;
/** The name of such a stretch. */
export type Preset = (typeof PRESETS)[number];

const MONTHS: Partial<Record<Preset, number>> = { year: 12, quarter: 3, month: 1 };
const WEEK = 7;

/** The days of a preset that ends with `last`, a date with a day; nothing for all. */
export function presetDays(preset: Preset, last: string): Days {
  if (preset === 'all') return {};
  const day = new Date(`${last}T00:00:00Z`);
  const months = MONTHS[preset];
  if (months === undefined) day.setUTCDate(day.getUTCDate() - WEEK + 1);
  else goBack(day, months);
  return { from: day.toISOString().slice(0, last.length), to: last };
}

/** To the day after the same day so many months before: a month back from 31 March begins on 1 March. */
function goBack(day: Date, months: number): void {
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months);
  const longest = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(wanted, longest) + 1);
}

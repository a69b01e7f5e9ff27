/** The texts of the timeline, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { n, perLanguage, s, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';
import type { Unit } from './bins.ts';
import type { Preset } from './presets.ts';

const en = {
  timeline: 'Timeline',
  close: 'Close the timeline',
  from: 'From',
  to: 'To',
  bars: {
    day: 'Articles by day',
    month: 'Articles by month',
    year: 'Articles by year',
    decade: 'Articles by decade',
  } satisfies Record<Unit, string>,
  decade: (years: string) => `${years}s`,
  between: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  articles: (shown: number, all: number) =>
    shown === all ? `${n(all)} article${s(all)}` : `${n(shown)} of ${n(all)} articles`,
  preset: {
    all: { name: 'All' },
    year: { last: 'Last', name: 'year' },
    quarter: { last: 'Last', name: '3 months' },
    month: { last: 'Last', name: 'month' },
    week: { last: 'Last', name: 'week' },
  } satisfies Record<Preset, { readonly last?: string; readonly name: string }>,
  play: 'Play',
  stop: 'Stop',
  undated: (count: number) => `with ${n(count)} without a date`,
  vague: (count: number) => `${n(count)} with a less exact date stand in no bar.`,
  none: (count: number) => `None of the ${n(count)} articles has a date.`,
  uncounted: 'This graph was published without occurrences.bin, so nothing can be counted by time.',
  own: (label: string) => `Inner bars: articles that name ${label}`,
  help: 'Arrow keys move an end, with Shift the whole stretch.',
};

const de: typeof en = {
  timeline: 'Zeitleiste',
  close: 'Zeitleiste schließen',
  from: 'Von',
  to: 'Bis',
  bars: {
    day: 'Artikel nach Tagen',
    month: 'Artikel nach Monaten',
    year: 'Artikel nach Jahren',
    decade: 'Artikel nach Jahrzehnten',
  },
  decade: (years) => `${years}er`,
  between: en.between,
  articles: (shown, all) => (shown === all ? `${z(all)} Artikel` : `${z(shown)} von ${z(all)} Artikeln`),
  preset: {
    all: { name: 'Alles' },
    year: { last: 'Letztes', name: 'Jahr' },
    quarter: { last: 'Letzte', name: '3 Monate' },
    month: { last: 'Letzter', name: 'Monat' },
    week: { last: 'Letzte', name: 'Woche' },
  },
  play: 'Abspielen',
  stop: 'Anhalten',
  undated: (count) => `mit ${z(count)} ohne Datum`,
  vague: (count) => `${z(count)} mit ungenauerem Datum stehen in keinem Balken.`,
  none: (count) => `Keiner der ${z(count)} Artikel hat ein Datum.`,
  uncounted: 'Dieser Graph wurde ohne occurrences.bin veröffentlicht; nach Zeit lässt sich nichts zählen.',
  own: (label) => `Innere Balken: Artikel, die ${label} nennen`,
  help: 'Pfeiltasten bewegen ein Ende, mit Umschalt den ganzen Abschnitt.',
};

const ALL: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with the timeline. */
export const words = computed(() => ALL[language.value]);

/** The names of months and days. */
const formats = perLanguage((locale) => {
  const named = (how: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...how, year: 'numeric', month: 'short', timeZone: 'UTC' });
  return { month: named({}), day: named({ day: 'numeric' }) };
});

/** A bin as readers call it: `3 Jan 2020`, `Jan 2020`, `2020`, `1870s`. */
export function binName(key: string, unit: Unit): string {
  if (unit === 'decade') return words.value.decade(`${key}0`);
  if (unit === 'year') return key;
  const day = new Date(`${unit === 'month' ? `${key}-01` : key}T00:00:00Z`);
  return formats(language.value)[unit].format(day);
}

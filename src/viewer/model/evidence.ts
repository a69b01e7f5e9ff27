/** Sentences by article as somebody wants to read them: sorted, and only those of a time, a source, a word. */
import { countUp } from '../../base/count-up.ts';
import { byCodeUnit } from '../../base/order.ts';
import type { ArticleHead, Group } from './graph.ts';
import { searchKey } from './search-key.ts';

/** The newest first by default: what was said last is asked for most. */
export const ORDERS = ['newest', 'oldest', 'most'] as const;
/** By date, or most sentences first. */
export type EvidenceOrder = (typeof ORDERS)[number];

/** What is narrowed, and in which order; empty texts narrow nothing. */
export interface Wish {
  readonly order: EvidenceOrder;
  /** `2020` or `2020-01`; empty for all. */
  readonly time: string;
  /** Empty for all. */
  readonly source: string;
  /** A word of the title, or of the text where `texts` knows it; empty for all. */
  readonly text: string;
}

/** Nothing is left out, the newest first. */
export const ALL: Wish = { order: 'newest', time: '', source: '', text: '' };

type Heads = ReadonlyMap<string, ArticleHead>;

/** The groups that a reader wishes, in that order. `texts` are the articles whose texts have the words, where that is known. */
export function arranged(
  groups: readonly Group[],
  heads: Heads,
  wish: Wish,
  texts?: ReadonlySet<string>,
): readonly Group[] {
  const wanted = searchKey(wish.text);
  const found = groups.filter(({ article }) => {
    const { date = '', source = '', title = '' } = heads.get(article) ?? {};
    return (
      date.startsWith(wish.time) &&
      (wish.source === '' || wish.source === source) &&
      (wanted === '' || searchKey(title).includes(wanted) || (texts?.has(article) ?? false))
    );
  });
  return sorted(found, heads, wish.order);
}

/** Articles without a date stand last. */
function sorted(groups: readonly Group[], heads: Heads, order: EvidenceOrder): readonly Group[] {
  const date = ({ article }: Group) => heads.get(article)?.date ?? '';
  const newest = [...groups].sort((a, b) => byCodeUnit(date(b), date(a)));
  if (order === 'newest') return newest;
  if (order === 'most') return newest.sort((a, b) => b.sentences.length - a.sentences.length);
  const dated = newest.filter((group) => date(group) !== '').reverse();
  return [...dated, ...newest.filter((group) => date(group) === '')];
}

/** How many articles there are of something. */
export type Share = readonly [name: string, articles: number];

/** More months than this are too narrow to be told apart: years then. */
const MOST_MONTHS = 60;

/** How many of the articles each month has, or each year, from the first of all those they are `among` to the last without a gap. */
export function timesOf(groups: readonly Group[], heads: Heads, among = groups): readonly Share[] {
  const months = monthsIn(among, heads);
  const between = monthsBetween(months[0], months.at(-1));
  if (between.length <= MOST_MONTHS) return counted(monthsIn(groups, heads), between);
  const years = [...new Set(between.map((month) => month.slice(0, 4)))];
  return counted(
    datesIn(groups, heads).map((date) => date.slice(0, 4)),
    years,
  );
}

const datesIn = (groups: readonly Group[], heads: Heads): readonly string[] =>
  groups.flatMap(({ article }) => heads.get(article)?.date || []).sort();

const monthsIn = (groups: readonly Group[], heads: Heads): readonly string[] =>
  datesIn(groups, heads)
    .filter((date) => /^\d{4}-\d{2}/.test(date))
    .map((date) => date.slice(0, 7));

function counted(found: readonly string[], names: readonly string[]): readonly Share[] {
  const counts = new Map(names.map((name) => [name, 0]));
  for (const name of found) countUp(counts, name);
  return [...counts];
}

function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const numberOf = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const year = String(Math.floor((from + i) / 12)).padStart(4, '0');
    return `${year}-${String(((from + i) % 12) + 1).padStart(2, '0')}`;
  });
}

/** How many of the articles each source has, most first. */
export function sourcesOf(groups: readonly Group[], heads: Heads): readonly Share[] {
  const counts = new Map<string, number>();
  for (const { article } of groups) {
    const source = heads.get(article)?.source ?? '';
    if (source !== '') countUp(counts, source);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
}

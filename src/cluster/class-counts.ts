/** How often which class follows which, and what a word would gain in each class. */

import type { Bigrams } from './bigrams.ts';
import type { Side, Surroundings } from './surroundings.ts';

/** The counts that an exchange changes, as tables of classes. */
export interface ClassCounts {
  readonly classes: number;
  /** Pairs of neighbours: row after row by the first class, and the same by the second. */
  readonly pairs: Int32Array;
  readonly turned: Int32Array;
  /** How often each class stands first in a pair, and second. */
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
}

/** What the likelihood gains by a word in each class, by the number of the class. */
export type Gains = Float64Array;

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
/** n log n. */
const entropy = (n: number): number => (n < TABLE.length ? (TABLE[n] ?? 0) : n * Math.log(n));

/** Counts the pairs of classes. */
export function createClassCounts(
  { next, words }: Bigrams,
  classOf: Uint16Array,
  classes: number,
): ClassCounts {
  const counts: ClassCounts = {
    classes,
    pairs: new Int32Array(classes * classes),
    turned: new Int32Array(classes * classes),
    firsts: new Int32Array(classes),
    seconds: new Int32Array(classes),
  };
  for (let word = 0; word < words; word += 1) {
    const own = classOf[word] ?? 0;
    const end = next.firsts[word + 1] ?? 0;
    for (let at = next.firsts[word] ?? 0; at < end; at += 1) {
      const [to, count] = [classOf[next.words[at] ?? 0] ?? 0, next.counts[at] ?? 0];
      addPair(counts, own, to, count);
      addTotals(counts, own, count, to, count);
    }
  }
  return counts;
}

function addPair(
  { pairs, turned, classes }: ClassCounts,
  first: number,
  second: number,
  count: number,
): void {
  const [at, back] = [first * classes + second, second * classes + first];
  pairs[at] = (pairs[at] ?? 0) + count;
  turned[back] = (turned[back] ?? 0) + count;
}

function addTotals(
  { firsts, seconds }: ClassCounts,
  first: number,
  asFirst: number,
  second: number,
  asSecond: number,
): void {
  firsts[first] = (firsts[first] ?? 0) + asFirst;
  seconds[second] = (seconds[second] ?? 0) + asSecond;
}

/** Puts a word into a class (`sign` 1), or takes it out (-1). */
export function move(
  counts: ClassCounts,
  { before, after, itself }: Surroundings,
  own: number,
  sign: 1 | -1,
): void {
  for (let i = 0; i < after.length; i += 1) {
    const to = after.list[i] ?? 0;
    addPair(counts, own, to, sign * (after.counts[to] ?? 0));
  }
  for (let i = 0; i < before.length; i += 1) {
    const from = before.list[i] ?? 0;
    addPair(counts, from, own, sign * (before.counts[from] ?? 0));
  }
  addPair(counts, own, own, sign * itself);
  addTotals(counts, own, sign * after.total, own, sign * before.total);
}

/** What a word that is in no class would gain in each. */
export function gainsOf(counts: ClassCounts, around: Surroundings, gains: Gains): void {
  const { classes, firsts, seconds } = counts;
  const { before, after, itself } = around;
  for (let to = 0; to < classes; to += 1)
    gains[to] = -growth(firsts[to] ?? 0, after.total) - growth(seconds[to] ?? 0, before.total);
  addSide(gains, counts.turned, after, classes);
  addSide(gains, counts.pairs, before, classes);
  for (let to = 0; to < classes; to += 1) {
    const among = counts.pairs[to * classes + to] ?? 0;
    const [left, right] = [before.counts[to] ?? 0, after.counts[to] ?? 0];
    if (left + right + itself === 0) continue;
    gains[to] =
      (gains[to] ?? 0) + growth(among, left + right + itself) - growth(among, left) - growth(among, right);
  }
}

const growth = (n: number, by: number): number => entropy(n + by) - entropy(n);

/** What the pairs with the neighbours on one side gain. */
function addSide(gains: Gains, rows: Int32Array, side: Side, classes: number): void {
  for (let i = 0; i < side.length; i += 1) {
    const neighbour = side.list[i] ?? 0;
    const count = side.counts[neighbour] ?? 0;
    const row = neighbour * classes;
    for (let to = 0; to < classes; to += 1) gains[to] = (gains[to] ?? 0) + growth(rows[row + to] ?? 0, count);
  }
}

/** How much the classes of neighbours tell of each other: their mutual information, but for a factor and a constant. */
export function informationOf({ pairs, firsts, seconds }: ClassCounts): number {
  const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + entropy(count), 0);
  return sum(pairs) - sum(firsts) - sum(seconds);
}

/** Who is together with whom: each instance is two members of a unit, five bytes, found without sorting or hashing. */
import { orderOf, startsOf } from '../base/column.ts';
import type { Gathered } from './gathered.ts';

/** Instances by pair, then article, then sentence. */
interface Columns {
  /** The member whose actor has the higher number. */
  readonly other: Uint32Array;
  /** How many members before it the other one of the same unit stands; with `FIRST` in the first instance of a pair. */
  readonly back: Uint8Array;
}

const FIRST = 128;

/**
 * The member of an instance whose actor has the lower number.
 * @example
 * oneOf({ other: [9], back: [2] }, 0) // 7
 */
export const oneOf = ({ other, back }: Columns, instance: number): number =>
  (other[instance] ?? 0) - ((back[instance] ?? 0) & ~FIRST);

/** The pairs by the numbers of their actors, `a < b`. */
export interface Pairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Pair `p` has the instances from `starts[p]` up to, without, `ends[p]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** All instances, parted by pair. */
export interface Meetings {
  readonly columns: Columns;
  readonly pairs: Pairs;
}

/** What is asked of pairs. */
export interface Asked {
  /** Whether only those instances are meetings whose unit begins with one of the two: units overlap. */
  readonly leading: boolean;
  /** Pairs of fewer meetings are left out. */
  readonly minimum: number;
}

/** Two actors of `actors` are together in a unit where at least one of them stands in a sentence that counts. */
export function meetingsOf(gathered: Gathered, actors: number, asked: Asked): Meetings {
  const rows = rowsOf(gathered, actors);
  const columns = columnsOf(gathered, actors, rows);
  return { columns, pairs: pairsIn(gathered, rows, columns, asked) };
}

/** Where the instances of each actor with those of higher numbers begin. */
function rowsOf({ starts, actor, fresh }: Gathered, actors: number): Uint32Array {
  const counts = new Uint32Array(actors);
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    const [first, end] = [starts[unit] ?? 0, starts[unit + 1] ?? 0];
    let counting = 0;
    for (let member = end - 1; member >= first; member -= 1) {
      const own = actor[member] ?? 0;
      counts[own] = (counts[own] ?? 0) + (fresh[member] === 1 ? end - 1 - member : counting);
      counting += fresh[member] ?? 0;
    }
  }
  return startsOf(counts);
}

/** Whoever has a higher number comes later, and units come in order: so the instances of each row stand as they shall. */
function columnsOf({ before, actor, fresh }: Gathered, actors: number, rows: Uint32Array): Columns {
  const most = rows.at(-1) ?? 0;
  const [other, back] = [new Uint32Array(most), new Uint8Array(most)];
  const next = rows.slice();
  const last = new Int32Array(actors).fill(-1);
  for (const member of orderOf(actor, actors)) {
    const own = actor[member] ?? 0;
    const counts = fresh[member] === 1;
    for (let one = member - (before[member] ?? 0); one < member; one += 1) {
      if (!counts && fresh[one] === 0) continue;
      const row = actor[one] ?? 0;
      const at = next[row] ?? 0;
      other[at] = member;
      back[at] = last[row] === own ? member - one : (member - one) | FIRST;
      next[row] = at + 1;
      last[row] = own;
    }
  }
  return { other, back };
}

/** The pairs of all rows, but for those that meet too rarely. */
function pairsIn(gathered: Gathered, rows: Uint32Array, columns: Columns, asked: Asked): Pairs {
  const { other, back } = columns;
  const most = back.reduce((sum, one) => sum + (one >> 7), 0);
  const [a, b] = [new Uint32Array(most), new Uint32Array(most)];
  const [starts, ends] = [new Uint32Array(most), new Uint32Array(most)];
  let pairs = 0;
  for (let row = 0; row + 1 < rows.length; row += 1) {
    const last = rows[row + 1] ?? 0;
    for (let from = rows[row] ?? 0, to = from; from < last; from = to) {
      do to += 1;
      while (to < last && (back[to] ?? 0) < FIRST);
      if (!isEnough(gathered, columns, from, to, asked)) continue;
      a[pairs] = row;
      b[pairs] = gathered.actor[other[from] ?? 0] ?? 0;
      starts[pairs] = from;
      ends[pairs] = to;
      pairs += 1;
    }
  }
  const cut = (column: Uint32Array) => column.subarray(0, pairs);
  return { a: cut(a), b: cut(b), starts: cut(starts), ends: cut(ends) };
}

function isEnough(
  { leads }: Gathered,
  columns: Columns,
  from: number,
  to: number,
  { leading, minimum }: Asked,
): boolean {
  if (to - from < minimum) return false;
  if (!leading) return true;
  let meetings = 0;
  for (let i = from; i < to && meetings < minimum; i += 1)
    meetings += (leads[oneOf(columns, i)] ?? 0) | (leads[columns.other[i] ?? 0] ?? 0);
  return meetings >= minimum;
}

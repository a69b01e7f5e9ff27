/** The totals of each pair of actors, from its instances. */
import type { Connected } from './connect.ts';
import type { Counts } from './weight.ts';

export interface Pair {
  /** Indices of the two actors. */
  readonly a: number;
  readonly b: number;
  /** Its instances are those from `from` up to, without, `to`. */
  readonly from: number;
  readonly to: number;
}

/** All pairs that occur together, in code unit order of their ids. */
export function* pairsOf({ instances: { a, b } }: Connected): Generator<Pair> {
  for (let from = 0, to = 1; from < a.length; from = to, to += 1) {
    while (to < a.length && a[to] === a[from] && b[to] === b[from]) to += 1;
    yield { a: a[from] ?? 0, b: b[from] ?? 0, from, to };
  }
}

/** The counts of a pair. */
export function countsOf({ instances, presence, units }: Connected, { a, b, from, to }: Pair): Counts {
  let articles = 1;
  for (let i = from + 1; i < to; i += 1) if (instances.article[i] !== instances.article[i - 1]) articles += 1;
  return {
    together: to - from,
    articles,
    a: presence[a]?.units ?? 0,
    b: presence[b]?.units ?? 0,
    units,
    sizes: instances.actors.subarray(from, to),
  };
}

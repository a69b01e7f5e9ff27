/** Who of many actors comes first, sorted as far as somebody asks. */
import { byCodeUnit } from '../../base/order.ts';

/** What the order of actors depends on, by their numbers. */
export interface Standings {
  readonly ids: readonly string[];
  /** See `map/standing.ts`. */
  readonly standing: Float64Array;
  readonly articles: Uint32Array;
  readonly mentions: Uint32Array;
}

/** Actors by rank; 0 is the first. */
export interface Ranking {
  /** The numbers of all, highest standing first. */
  readonly inOrder: () => Iterable<number>;
  readonly rankOf: (actor: number) => number;
}

/** So many are sorted at once; the others when somebody asks for them. */
const FOREMOST = 1500;

/** The ranking of those who are `there`, by number: by standing; equal ones by articles, mentions and id, as `rankByStanding` has it. */
export function rankingOf(there: Uint32Array, standings: Standings): Ranking {
  const { standing } = standings;
  const bar = barOf(there, standing);
  const isForemost = (actor: number) => (standing[actor] ?? 0) > bar;
  const inOrder = orderOf(standings);
  const foremost = there.filter(isForemost).sort(inOrder);
  const ranks = new Int32Array(standing.length).fill(-1);
  foremost.forEach((actor, rank) => {
    ranks[actor] = rank;
  });
  let others: Uint32Array | undefined;
  const rest = (): Uint32Array => {
    if (others) return others;
    others = there.filter((actor) => !isForemost(actor)).sort(inOrder);
    others.forEach((actor, i) => {
      ranks[actor] = foremost.length + i;
    });
    return others;
  };
  return {
    *inOrder() {
      yield* foremost;
      yield* rest();
    },
    rankOf: (actor) => {
      if ((ranks[actor] ?? 0) < 0) rest();
      return ranks[actor] ?? 0;
    },
  };
}

/** The standing above which no more than the foremost are; below all where they are few. */
function barOf(there: Uint32Array, standing: Float64Array): number {
  if (there.length <= FOREMOST) return -1;
  const sorted = Float64Array.from(there, (actor) => standing[actor] ?? 0).sort();
  return sorted[sorted.length - FOREMOST - 1] ?? -1;
}

function orderOf({ ids, standing, articles, mentions }: Standings) {
  return (a: number, b: number): number =>
    (standing[b] ?? 0) - (standing[a] ?? 0) ||
    (articles[b] ?? 0) - (articles[a] ?? 0) ||
    (mentions[b] ?? 0) - (mentions[a] ?? 0) ||
    byCodeUnit(ids[a] ?? '', ids[b] ?? '');
}

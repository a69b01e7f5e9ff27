/** Chooses whom the map shows: the ones of highest standing, with a share for each kind. */
import { countUp } from '../base/count-up.ts';
import { KINDS, type Kind } from '../model.ts';

/** The shares of the kinds; they need not add up to 1. */
export type Quota = Readonly<Record<Kind, number>>;

/** Half of the picture for people, and something for each kind, so that none can fill it alone. */
export const DEFAULT_QUOTA: Quota = { person: 0.5, organization: 0.3, place: 0.2 };

/** Those who may be shown, with what decides among them when there is not room for all. */
export interface Candidates<A> {
  /** How many there are of each kind. */
  readonly counts: ReadonlyMap<Kind, number>;
  /** Highest standing first, of some kinds alone where that is asked; of many thousands only the first are asked for. */
  readonly inOrder: (isAsked?: (kind: Kind) => boolean) => Iterable<A>;
  /** Which of two comes first in that order; below 0 for the first one. */
  readonly compare: (one: A, other: A) => number;
}

/** Candidates that are all at hand, highest standing first. */
export function candidatesOf<A extends { readonly kind: Kind }>(actors: readonly A[]): Candidates<A> {
  const places = new Map(actors.map((actor, place) => [actor, place]));
  const placeOf = (actor: A) => places.get(actor) ?? actors.length;
  return {
    counts: countKinds(actors),
    inOrder: (isAsked) => only(actors, isAsked),
    compare: (one, other) => placeOf(one) - placeOf(other),
  };
}

/** How many of `actors` there are of each kind. */
export function countKinds(actors: Iterable<{ readonly kind: Kind }>): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  for (const { kind } of actors) countUp(counts, kind);
  return counts;
}

/**
 * The first `most` of the candidates by quota, but for those of `without`; what a kind cannot fill goes to the others. Order is kept, and
 * nobody is asked for beyond the last who is chosen.
 */
export function choose<A extends { readonly kind: Kind }>(
  candidates: Candidates<A>,
  most: number,
  quota: Quota,
  without: ReadonlySet<A> = new Set(),
): readonly A[] {
  const gone = countKinds(without);
  const counts = new Map(
    KINDS.map((kind) => [kind, (candidates.counts.get(kind) ?? 0) - (gone.get(kind) ?? 0)]),
  );
  const left = (isAsked?: (kind: Kind) => boolean) => except(candidates.inOrder(isAsked), without);
  if (sum(counts.values()) <= most) return [...left()];
  const free = seats(counts, most, quota);
  const chosen = new Set<A>();
  for (const actor of free.size > 0 ? left((kind) => free.has(kind)) : []) {
    chosen.add(actor);
    const seat = free.get(actor.kind) ?? 0;
    if (seat > 1) free.set(actor.kind, seat - 1);
    else free.delete(actor.kind);
    if (free.size === 0) break;
  }
  for (const actor of left()) {
    if (chosen.size >= most) break;
    chosen.add(actor);
  }
  return [...chosen].sort(candidates.compare);
}

/** The seats of each kind, no more than it can fill; kinds that are not there, or have none, lack. */
function seats(counts: ReadonlyMap<Kind, number>, most: number, quota: Quota): Map<Kind, number> {
  const there = [...counts].filter(([, count]) => count > 0);
  const all = there.reduce((shares, [kind]) => shares + quota[kind], 0);
  const seatsOf = (kind: Kind) => (all > 0 ? Math.floor((most * quota[kind]) / all + 1e-9) : 0);
  const own = there.map(([kind, count]) => [kind, Math.min(count, seatsOf(kind))] as const);
  return new Map(own.filter(([, seat]) => seat > 0));
}

function* only<A extends { readonly kind: Kind }>(
  actors: Iterable<A>,
  isAsked: (kind: Kind) => boolean = () => true,
): Iterable<A> {
  for (const actor of actors) if (isAsked(actor.kind)) yield actor;
}

function* except<A>(actors: Iterable<A>, without: ReadonlySet<A>): Iterable<A> {
  for (const actor of actors) if (!without.has(actor)) yield actor;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

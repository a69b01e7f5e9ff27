/** Chooses whom the map shows: the ones of highest standing, with a share for each kind. */
import { KINDS, type Kind } from '../model.ts';

/** The shares of the kinds; they need not add up to 1. */
export type Quota = Readonly<Record<Kind, number>>;

/** Half of the picture for people, and something for each kind, so that none can fill it alone. */
export const DEFAULT_QUOTA: Quota = { person: 0.5, organization: 0.3, place: 0.2 };

/** The first `most` of `actors` (highest standing first) by quota; what a kind cannot fill goes to the others. Order is kept. */
export function choose<T extends { readonly kind: Kind }>(
  actors: readonly T[],
  most: number,
  quota: Quota,
): readonly T[] {
  if (actors.length <= most) return actors;
  const left = seats(actors, most, quota);
  const chosen = new Set<T>();
  for (const actor of actors) {
    const free = left.get(actor.kind) ?? 0;
    if (free <= 0) continue;
    left.set(actor.kind, free - 1);
    chosen.add(actor);
  }
  for (const actor of actors) {
    if (chosen.size >= most) break;
    chosen.add(actor);
  }
  return actors.filter((actor) => chosen.has(actor));
}

/** The seats of each kind that is there; kinds that are not there leave theirs to the others. */
function seats(actors: readonly { readonly kind: Kind }[], most: number, quota: Quota): Map<Kind, number> {
  const there = new Set(actors.map(({ kind }) => kind));
  const all = KINDS.reduce((sum, kind) => sum + (there.has(kind) ? quota[kind] : 0), 0);
  return new Map(
    [...there].map((kind) => [kind, all > 0 ? Math.floor((most * quota[kind]) / all + 1e-9) : 0]),
  );
}

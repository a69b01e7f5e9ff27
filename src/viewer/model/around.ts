/** The network around actors: they, who is linked with them, and who is linked with those. */
import { linksAmong } from '../../map/shown.ts';
import type { Around } from '../around.ts';
import { bondsPassing, type Filters, type Visible, visibleIn } from './filter.ts';
import { type Actor, type Bond, isWanted, type Model, otherEnd } from './graph.ts';

/** Actors and links around those in the middle that pass the filters. The weaker of two ties counts where two lead to an actor. */
export function applyAround(model: Model, filters: Filters, { keys, depth, most }: Around): Visible {
  const bondsOf = bondsPassing(model, filters);
  const middle = keys.flatMap((key) => model.actor.get(key) ?? []);
  const ties = new Map<Actor, number>(middle.map((actor) => [actor, Number.POSITIVE_INFINITY]));
  let edge: readonly Actor[] = middle;
  for (let step = 0; step < depth; step += 1) {
    const reached = reachedFrom(edge, bondsOf, (actor) => !ties.has(actor) && isWanted(actor, filters), ties);
    const strongest = [...reached].sort(([a, s], [b, t]) => t - s || a.rank - b.rank).slice(0, most);
    for (const [actor, tie] of strongest) ties.set(actor, tie);
    edge = strongest.map(([actor]) => actor);
  }
  const around = [...ties].sort(([a, s], [b, t]) => t - s || a.rank - b.rank);
  const actors = around.slice(0, middle.length + most).map(([actor]) => actor);
  actors.sort((a, b) => a.rank - b.rank);
  return visibleIn(model, { ...linksAmong(actors, bondsOf, filters.detail), alone: 0 });
}

function reachedFrom(
  edge: readonly Actor[],
  bondsOf: (actor: Actor) => Iterable<Bond>,
  isNew: (actor: Actor) => boolean,
  ties: ReadonlyMap<Actor, number>,
): ReadonlyMap<Actor, number> {
  const reached = new Map<Actor, number>();
  for (const actor of edge) {
    for (const bond of bondsOf(actor)) {
      const other = otherEnd(bond, actor.key);
      if (!isNew(other)) continue;
      const tie = Math.min(bond.tie, ties.get(actor) ?? 0);
      reached.set(other, Math.max(tie, reached.get(other) ?? 0));
    }
  }
  return reached;
}

/** Which actors and links are shown: a pure function of the model and the filters. */
import { KINDS, type Kind } from '../../model.ts';
import type { Actor, Link, Model } from './graph.ts';

export interface Filters {
  /** In the order of `KINDS`. */
  readonly kinds: readonly Kind[];
  /** Links need at least this many shared sentences. */
  readonly minimum: number;
  /** Links outside the spanning forest need a disparity significance of at most this, 0 to 1. */
  readonly detail: number;
  /** At most this many actors. */
  readonly budget: number;
  /** Only this community; null for all. */
  readonly community: number | null;
}

export const DEFAULT_FILTERS: Filters = {
  kinds: KINDS,
  minimum: 1,
  detail: 0.3,
  budget: 300,
  community: null,
};

/** What passes the filters; both lists strongest first. */
export interface Visible {
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly keys: ReadonlySet<string>;
}

const FAVOURED_COMMUNITIES = 8;
const FAVOURED_EACH = 3;

/** The strongest actors that pass `filters`, never fewer than three of each of the eight largest communities. */
export function applyFilters(model: Model, filters: Filters): Visible {
  const passing = model.actors.filter((actor) => passesActor(actor, filters));
  const chosen = withinBudget(model, passing, filters.budget);
  return linksAmong(model, chosen, filters);
}

/** `visible` with `extra` actors added, whatever the filters say; the same object when nothing is missing. */
export function alsoShow(model: Model, visible: Visible, filters: Filters, extra: readonly Actor[]): Visible {
  const missing = extra.filter((actor) => !visible.keys.has(actor.key));
  if (missing.length === 0) return visible;
  const actors = [...visible.actors, ...missing].sort((a, b) => a.rank - b.rank);
  return linksAmong(model, actors, filters);
}

/** Whether the filters let this actor through, the budget aside. */
export function passesActor(actor: Actor, filters: Filters): boolean {
  return (
    filters.kinds.includes(actor.kind) &&
    (filters.community === null || filters.community === actor.community)
  );
}

/** Whether the filters let this link through, given that both ends are shown. */
export function passesLink(link: Link, filters: Filters): boolean {
  return link.sentences >= filters.minimum && (link.forest || link.alpha <= filters.detail);
}

/** How many of `actors` there are of each kind. */
export function countKinds(actors: readonly Actor[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  for (const { kind } of actors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function withinBudget(model: Model, passing: readonly Actor[], budget: number): Actor[] {
  if (passing.length <= budget) return [...passing];
  const favoured = favourites(model, passing).slice(0, budget);
  const chosen = new Set(favoured);
  for (const actor of passing) {
    if (chosen.size >= budget) break;
    chosen.add(actor);
  }
  return [...chosen].sort((a, b) => a.rank - b.rank);
}

function favourites(model: Model, passing: readonly Actor[]): Actor[] {
  const largest = model.communities.slice(0, FAVOURED_COMMUNITIES);
  return largest
    .flatMap(({ id }) => passing.filter((actor) => actor.community === id).slice(0, FAVOURED_EACH))
    .sort((a, b) => a.rank - b.rank);
}

function linksAmong(model: Model, actors: readonly Actor[], filters: Filters): Visible {
  const keys = new Set(actors.map((actor) => actor.key));
  const links = model.links.filter(
    (link) => keys.has(link.source.key) && keys.has(link.target.key) && passesLink(link, filters),
  );
  return { actors, links, keys };
}

/** Which actors and links are shown: a pure function of the model and the filters. */
import { type Choices, without } from '../../filters/index.ts';
import { DEFAULT_QUOTA, type Quota } from '../../map/choose.ts';
import { FIRST_WANTED } from '../../map/first.ts';
import { chooseShown, type LinksOf, linksAmong, type Shown } from '../../map/shown.ts';
import { KINDS, type Kind } from '../../model.ts';
import type { Actor, Link, Model } from './graph.ts';

/** What is chosen of the articles, and how the rest is drawn. */
export interface Filters extends Choices {
  /** In the order of `KINDS`. */
  readonly kinds: readonly Kind[];
  /** Links need at least this many shared sentences. */
  readonly minimum: number;
  /** This many links an actor are drawn, strongest first; none less than it takes to join everybody. */
  readonly detail: number;
  /** At most this many actors. */
  readonly budget: number;
  /** The shares of the kinds where not all find room. */
  readonly quota: Quota;
  /** Whether governments are counted apart from the places whose names stand for them. */
  readonly governments: boolean;
  /** Only this community; null for all. */
  readonly community: number | null;
}

/** What the build has drawn a map for: another choice draws its own. */
export const DEFAULT_FILTERS: Filters = {
  kinds: KINDS,
  minimum: 1,
  detail: FIRST_WANTED.linksPerActor,
  budget: FIRST_WANTED.most,
  quota: DEFAULT_QUOTA,
  governments: false,
  community: null,
};

/** What is chosen of the articles: what has to be counted anew; kinds, minimum and relations pass over what was counted. */
export function narrowing({ detail, budget, quota, governments, community, ...choices }: Filters): Choices {
  return without(choices, 'kinds', 'minimum', 'relations');
}

/** What passes the filters; both lists strongest first. */
export interface Visible extends Shown<Actor, Link> {
  readonly keys: ReadonlySet<string>;
}

/** The actors of the highest standing that pass `filters`, by quota of kind, and are linked with one another. */
export function applyFilters(model: Model, filters: Filters): Visible {
  const passing = model.actors.filter((actor) => passesActor(actor, filters));
  const { budget, quota, detail } = filters;
  const wanted = { most: budget, quota, linksPerActor: detail };
  return withKeys(chooseShown(passing, linksPassing(model, filters), wanted));
}

/** `visible` with `extra` actors added, each once, whatever the filters say; the same object when nothing is missing. */
export function alsoShow(model: Model, visible: Visible, filters: Filters, extra: readonly Actor[]): Visible {
  const missing = new Map(extra.map((actor) => [actor.key, actor] as const));
  for (const key of visible.keys) missing.delete(key);
  if (missing.size === 0) return visible;
  const actors = [...visible.actors, ...missing.values()].sort((a, b) => a.rank - b.rank);
  const shown = linksAmong(actors, linksPassing(model, filters), filters.detail);
  return withKeys({ ...shown, alone: visible.alone });
}

/** What is shown with the keys of its actors. */
export function withKeys(shown: Shown<Actor, Link>): Visible {
  return { ...shown, keys: new Set(shown.actors.map(({ key }) => key)) };
}

/** Gives the links of an actor that pass the filters. */
export function linksPassing(
  { linksOf, linksTo }: Model,
  { minimum, relations: wanted }: Filters,
): LinksOf<Actor, Link> {
  const all: LinksOf<Actor, Link> = linksTo ?? (({ key }) => linksOf.get(key) ?? []);
  if (minimum <= 1 && !wanted) return all;
  const isStated = ({ relations }: Link) => !wanted || relations.some(({ type }) => wanted.includes(type));
  return (actor, others) => all(actor, others).filter((link) => link.sentences >= minimum && isStated(link));
}

/** Whether the filters let this actor through, the budget aside. */
export function passesActor(actor: Actor, filters: Filters): boolean {
  return (
    filters.kinds.includes(actor.kind) &&
    (filters.community === null || filters.community === actor.community)
  );
}

/** How many of `actors` there are of each kind. */
export function countKinds(actors: readonly Actor[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  for (const { kind } of actors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

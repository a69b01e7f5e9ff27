/** Which actors and links are shown: a pure function of the model and the filters. */
import { type Choices, without } from '../../filters/index.ts';
import { DEFAULT_QUOTA, type Quota } from '../../map/choose.ts';
import { FIRST_WANTED } from '../../map/first.ts';
import { chooseShown, type LinksOf, linksAmong, type Shown } from '../../map/shown.ts';
import { KINDS, type Kind } from '../../model.ts';
import type { Actor, Bond, Link, Model, Wanted } from './graph.ts';

/** What is chosen of the articles, and how the rest is drawn. */
export interface Filters extends Choices, Wanted {
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
export interface Visible extends Omit<Shown<Actor, Bond>, 'links'> {
  /** Those that are drawn, strongest first. */
  readonly links: readonly Link[];
  readonly keys: ReadonlySet<string>;
}

/** The actors of the highest standing that pass `filters`, by quota of kind, and are linked with one another. */
export function applyFilters(model: Model, filters: Filters): Visible {
  const { budget, quota, detail } = filters;
  const wanted = { most: budget, quota, linksPerActor: detail };
  return visibleIn(model, chooseShown(model.candidates(filters), bondsPassing(model, filters), wanted));
}

/** `visible` with `extra` actors added, each once, whatever the filters say; the same object when nothing is missing. */
export function alsoShow(model: Model, visible: Visible, filters: Filters, extra: readonly Actor[]): Visible {
  const missing = new Map(extra.map((actor) => [actor.key, actor] as const));
  for (const key of visible.keys) missing.delete(key);
  if (missing.size === 0) return visible;
  const actors = [...visible.actors, ...missing.values()].sort((a, b) => a.rank - b.rank);
  const shown = linksAmong(actors, bondsPassing(model, filters), filters.detail);
  return visibleIn(model, { ...shown, alone: visible.alone });
}

/** What is shown, with the links that are drawn and the keys of its actors. */
export function visibleIn({ linkOf }: Model, { links, ...shown }: Shown<Actor, Bond>): Visible {
  return { ...shown, links: links.map(linkOf), keys: new Set(shown.actors.map(({ key }) => key)) };
}

/** Gives the bonds of an actor that pass the filters. */
export function bondsPassing(
  { bondsOf, linkOf }: Model,
  { minimum, relations: wanted }: Filters,
): LinksOf<Actor, Bond> {
  if (minimum <= 1 && !wanted) return bondsOf;
  const passes = (bond: Bond): boolean =>
    bond.sentences >= minimum &&
    (!wanted || (bond.isStated && linkOf(bond).relations.some(({ type }) => wanted.includes(type))));
  return function* (actor, others) {
    for (const bond of bondsOf(actor, others)) if (passes(bond)) yield bond;
  };
}

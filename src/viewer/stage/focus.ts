/** The part of the picture that stands out while an actor or a link is looked at. */
import type { Filters, Visible } from '../model/filter.ts';
import { type Actor, type Link, type Model, otherEnd } from '../model/graph.ts';

export interface Focus {
  /** What is looked at: one actor, or the two ends of a link. */
  readonly centres: readonly Actor[];
  /** The others that stand out, strongest link first. */
  readonly others: readonly Actor[];
  readonly links: readonly Link[];
}

/** More neighbours than this are a black star. */
const MOST = 40;

/** `actor` with its strongest visible neighbours, also over links that are not drawn. */
export function focusOnActor(model: Model, visible: Visible, filters: Filters, actor: Actor): Focus {
  const links = (model.linksOf.get(actor.key) ?? [])
    .filter((link) => link.sentences >= filters.minimum && visible.keys.has(otherEnd(link, actor.key).key))
    .slice(0, MOST);
  return { centres: [actor], others: links.map((link) => otherEnd(link, actor.key)), links };
}

/** A link with its two ends. */
export function focusOnLink(link: Link): Focus {
  return { centres: [link.source, link.target], others: [], links: [link] };
}

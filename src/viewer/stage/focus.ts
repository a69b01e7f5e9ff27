/** The part of the picture that stands out while an actor or a link is looked at. */
import { inPairOrder } from '../../base/order.ts';
import { linkKey } from '../../connect/link-key.ts';
import type { Filters, Visible } from '../model/filter.ts';
import { type Actor, type Link, type Model, otherEnd } from '../model/graph.ts';
import { strongestFirst } from '../model/head.ts';

/** Who stands in the middle, who is beside, and the links between. */
export interface Focus {
  /** What is looked at: one actor, or the two ends of a link. */
  readonly centres: readonly Actor[];
  /** The others that stand out, strongest link first. */
  readonly others: readonly Actor[];
  readonly links: readonly Link[];
}

/** Whether the same stands out in both. */
export function isSameFocus(one: Focus | null, other: Focus | null): boolean {
  const same = <T>(a: readonly T[], b: readonly T[]) =>
    a.length === b.length && a.every((item, i) => item === b[i]);
  if (!one || !other) return one === other;
  return same(one.centres, other.centres) && same(one.others, other.others) && same(one.links, other.links);
}

/** More neighbours than this are a black star. */
const MOST = 40;

/** `actor` with its strongest visible neighbours, also over links that are not drawn. */
export function focusOnActor(model: Model, visible: Visible, filters: Filters, actor: Actor): Focus {
  const isSeen = ({ key }: Actor) => visible.keys.has(key);
  const links = [...model.bondsOf(actor, { has: isSeen })]
    .filter((bond) => bond.sentences >= filters.minimum && isSeen(otherEnd(bond, actor.key)))
    .sort((a, b) => b.sentences - a.sentences)
    .slice(0, MOST)
    .map(model.linkOf)
    .sort(strongestFirst);
  return { centres: [actor], others: links.map((link) => otherEnd(link, actor.key)), links };
}

/** Several actors with the links among them, and a way between them. */
export function focusOnSet(
  model: Model,
  visible: Visible,
  actors: readonly Actor[],
  path?: { readonly actors: readonly Actor[]; readonly links: readonly Link[] },
): Focus {
  const centres = actors.filter(({ key }) => visible.keys.has(key));
  const others = (path?.actors ?? []).filter(
    (actor) => visible.keys.has(actor.key) && !actors.includes(actor),
  );
  const links = new Set([...linksWithin(model, centres, () => true), ...(path?.links ?? [])]);
  return { centres, others, links: [...links] };
}

/** Whom an article names, with the links that it speaks of; null where nobody of them is in the picture. */
export function focusOnArticle(model: Model, visible: Visible, article: string): Focus | null {
  const sentences = model.places?.ofArticle(article) ?? [];
  const named = new Set(sentences.flatMap(({ actors }) => actors));
  const shown = visible.actors.filter(({ key }) => named.has(key));
  if (shown.length === 0) return null;
  const together = new Set(sentences.flatMap(({ actors }) => pairsOf(actors)));
  const links = linksWithin(model, shown, ({ key }) => together.has(key));
  return { centres: [], others: shown, links };
}

/** The links among actors, each once. */
function linksWithin(
  { bondsOf, linkOf }: Model,
  actors: readonly Actor[],
  wanted: (link: Link) => boolean,
): readonly Link[] {
  const inside = new Set(actors);
  return actors.flatMap((actor) =>
    [...bondsOf(actor, inside)]
      .filter(({ source, target }) => source === actor && inside.has(target))
      .map(linkOf)
      .filter(wanted)
      .sort(strongestFirst),
  );
}

function pairsOf(actors: readonly string[]): readonly string[] {
  return actors.flatMap((a, i) => actors.slice(i + 1).map((b) => linkKey(...inPairOrder(a, b))));
}

/** A link with its two ends. */
export function focusOnLink(link: Link): Focus {
  return { centres: [link.source, link.target], others: [], links: [link] };
}

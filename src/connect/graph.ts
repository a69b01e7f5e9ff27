/** The graph of actors: nodes with their names, links with their weights and the places where they come from. */

import { orderOf } from '../base/column.ts';
import { by } from '../base/order.ts';
import type { ActorAttributes, GraphAttributes, LinkAttributes } from '../graph/attributes.ts';
import { GRAPH_FORMAT } from '../graph/format.ts';
import type { Links, Network } from '../graph/network.ts';
import type { Entity, EntityId } from '../model.ts';
import { type ByActor, byActor } from '../occurrences/by-actor.ts';
import { PASSED_OVER, type Window } from '../occurrences/selection.ts';
import type { Counted } from './counted.ts';
import { describer } from './described.ts';
import { facetCounts } from './facets.ts';
import { linkKey } from './link-key.ts';
import { endsOf } from './pairs.ts';
import { type RelatedBy, relatedBy } from './related.ts';
import { timeOf } from './time.ts';
import { weightColumns } from './weights.ts';

/** The graph of what was counted; who is named in credits or boilerplate alone is no actor. */
export function buildGraph(
  entities: readonly Entity[],
  counted: Counted,
  { title = '' }: { readonly title?: string } = {},
): Network {
  const { entities: named, numbers } = namedIn(entities, counted);
  const related = relatedBy(counted);
  return {
    attributes: {
      format: GRAPH_FORMAT,
      title,
      generator: 'dramatis',
      window: windowName(counted.window),
      articles: articlesOf(counted),
    },
    ids: named.map(({ id }) => id),
    actors: actorsOf(named, counted, related),
    links: linksOf(counted, numbers, related),
  };
}

/**
 * The window in a word or two.
 * @example
 * windowName(3) // '3 sentences'
 */
export const windowName = (window: Window): string =>
  typeof window === 'number' ? `${window} sentences` : window;

/** The actors that count, by their ids, and the number among them of each actor of the occurrences. */
function namedIn(entities: readonly Entity[], { occurrences, presence }: Counted) {
  const places = new Map<string, number>(occurrences.actors.map((id, i) => [id, i] as const));
  const placeOf = ({ id }: Entity) => places.get(id) ?? -1;
  const named = entities
    .filter((entity) => (presence.mentions[placeOf(entity)] ?? 0) > 0)
    .sort(by(({ id }) => id));
  const numbers = new Uint32Array(occurrences.actors.length);
  named.forEach((entity, number) => {
    numbers[placeOf(entity)] = number;
  });
  return { entities: named, numbers };
}

/** An actor while it is made. */
type Growing = { -readonly [K in keyof ActorAttributes]: ActorAttributes[K] };

function actorsOf(entities: readonly Entity[], counted: Counted, related: RelatedBy): ActorAttributes[] {
  const { occurrences, presence } = counted;
  const places = new Map<string, number>(occurrences.actors.map((id, i) => [id, i] as const));
  const index = byActor(occurrences);
  const labels = new Map<string, string>(entities.map(({ id, label }) => [id, label] as const));
  const facetsOf = facetCounts(counted);
  const describe = describer(related, (id) => labels.get(id));
  return entities.map((entity) => {
    const i = places.get(entity.id) ?? -1;
    const own = related.get(entity.id);
    const mentions = presence.mentions[i] ?? 0;
    const description = entity.description ?? describe({ id: entity.id, mentions });
    const node = nodeOf(entity, mentions, presence.articles[i] ?? 0, description);
    Object.assign(node, timeOf(articlesWith(counted, index, i), occurrences.articles), facetsOf(i));
    return own === undefined ? node : Object.assign(node, { relations: own });
  });
}

function nodeOf(
  { label, kind, names, row, sameAs, because }: Entity,
  mentions: number,
  articles: number,
  description: string | undefined,
): Growing {
  const reasons = because.map(({ id, weight }) => [id, weight] as const);
  const node: Growing = { label, kind, mentions, articles, names, because: reasons };
  if (row !== undefined) node.row = row;
  if (description !== undefined) node.description = description;
  if (sameAs !== undefined) node.sameAs = sameAs.join(' ');
  return node;
}

/** The numbers of the articles that name an actor in a sentence that counts or has counted, in order. */
function* articlesWith(
  { state }: Counted,
  { starts, places, article }: ByActor,
  actor: number,
): Iterable<number> {
  for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
    const place = places[at] ?? 0;
    if (state[place] !== PASSED_OVER) yield article[place] ?? 0;
  }
}

/** The links as columns, by the numbers of their actors in the graph. */
function linksOf(counted: Counted, numbers: Uint32Array, related: RelatedBy): Links {
  const { pairs: counts, occurrences } = counted;
  const number = (actor: number) => numbers[actor] ?? 0;
  const [ones, others] = [counts.a.map(number), counts.b.map(number)];
  const source = ones.map((one, pair) => Math.min(one, others[pair] ?? 0));
  const target = ones.map((one, pair) => Math.max(one, others[pair] ?? 0));
  const pairs = orderOf(source, numbers.length, orderOf(target, numbers.length));
  const relationsOf = betweenTwo(related);
  return {
    source: pairs.map((pair) => source[pair] ?? 0),
    target: pairs.map((pair) => target[pair] ?? 0),
    weights: weightColumns(counted, pairs),
    measured: new Map(),
    stated: (link) => {
      const pair = pairs[link] ?? 0;
      const [a, b] = endsOf(counted, pair);
      const own = relationsOf(occurrences.actors[a] ?? 'e:', occurrences.actors[b] ?? 'e:');
      const time = timeOf(articlesOfPair(counted, pair), occurrences.articles);
      const where = whereOf(counted, pair);
      return own === undefined ? { ...time, where } : { ...time, relations: own, where };
    },
  };
}

/** Gives what is stated of two. Of most actors nothing is that joins them with another one, and no key is made for these. */
function betweenTwo(related: RelatedBy) {
  const subjects = new Set<string>();
  for (const [key, stated] of related) for (const { from } of stated) if (key !== from) subjects.add(from);
  return (a: EntityId, b: EntityId) =>
    subjects.has(a) || subjects.has(b) ? related.get(linkKey(a, b)) : undefined;
}

/** The numbers of the articles that name both, in order. */
function* articlesOfPair({ instances, pairs: { starts, ends } }: Counted, pair: number): Iterable<number> {
  for (let i = starts[pair] ?? 0; i < (ends[pair] ?? 0); i += 1) yield instances.article(i);
}

/** The articles and sentences with which the units begin that name both, each meeting once. */
function whereOf(
  { instances, occurrences, pairs: { starts, ends } }: Counted,
  pair: number,
): LinkAttributes['where'] {
  const where: [string, number][] = [];
  for (let i = starts[pair] ?? 0; i < (ends[pair] ?? 0); i += 1) {
    if (instances.leads(i) === 0) continue;
    where.push([occurrences.articles[instances.article(i)]?.id ?? '', instances.sentence(i)]);
  }
  return where;
}

/** The selected articles by id, in code unit order. `Object.fromEntries` makes `__proto__` a key like any other. */
function articlesOf({ occurrences, selected }: Counted): GraphAttributes['articles'] {
  const chosen = occurrences.articles.filter((_, i) => selected[i] === 1);
  const sorted = [...chosen].sort(by(({ id }) => id));
  return Object.fromEntries(sorted.map(({ id, ...stated }) => [id, stated] as const));
}

/** Turns the text of graph.json into a `Model`, leaving out what makes no sense. */

import { type Json, list, object, text } from '../../base/fields.ts';
import { byCodeUnit } from '../../base/order.ts';
import {
  ACTOR_ATTRIBUTES,
  ARTICLE_ATTRIBUTES,
  COMMUNITY_ATTRIBUTES,
  LINK_ATTRIBUTES,
  REDIRECT_ATTRIBUTES,
} from '../../graph/attributes.ts';
import {
  type Actor,
  type ArticleHead,
  type Box,
  COLOURS,
  type Community,
  type Link,
  type Model,
} from './graph.ts';
import { type Stated, stated } from './stated.ts';

const LARGEST = 22;
const SMALLEST = 2.5;

/** The model in `json`, or null when this is not a graph at all. */
export function parseGraph(json: string): Model | null {
  const file = parsed(json);
  if (!file || !Array.isArray(file.nodes) || !Array.isArray(file.edges)) return null;
  const attributes = object(file.attributes);
  const actors = readActors(file.nodes);
  const actor = new Map(actors.map((one) => [one.key, one]));
  const links = readLinks(file.edges, actor);
  return {
    title: text(attributes.title),
    actors,
    links,
    actor,
    link: new Map(links.map((one) => [one.key, one])),
    linksOf: groupByEnd(links),
    articles: readArticles(attributes.articles),
    communities: readCommunities(attributes.communities),
    box: boxOf(actors),
    redirects: readRedirects(attributes.redirects),
    dropped: file.nodes.length - actors.length + file.edges.length - links.length,
  };
}

function parsed(json: string): Json | null {
  try {
    return object(JSON.parse(json));
  } catch {
    return null;
  }
}

function readActors(nodes: readonly unknown[]): Actor[] {
  const seen = new Set<string>();
  const found = nodes.flatMap((node) => {
    const key = text(object(node).key);
    const given = stated(ACTOR_ATTRIBUTES, object(object(node).attributes));
    const { kind, x, y } = given;
    if (!key || kind === null || x === null || y === null || seen.has(key)) return [];
    seen.add(key);
    return [Object.assign(given, { key, kind, x, y, ...assumed(key, given) })];
  });
  return found.sort(byStrength).map((actor, rank) => Object.assign(actor, { rank }));
}

/** What holds where a file does not say. */
function assumed(key: string, given: Stated<typeof ACTOR_ATTRIBUTES>) {
  return {
    label: given.label || key,
    size: Math.min(LARGEST, Math.max(SMALLEST, given.size ?? 5)),
    mentions: given.mentions ?? 0,
    articles: given.articles ?? 0,
    community: given.community ?? -1,
    degree: given.degree ?? 0,
  };
}

function byStrength(a: Omit<Actor, 'rank'>, b: Omit<Actor, 'rank'>): number {
  return (
    b.articles - a.articles || b.mentions - a.mentions || b.degree - a.degree || byCodeUnit(a.key, b.key)
  );
}

function readLinks(edges: readonly unknown[], actor: ReadonlyMap<string, Actor>): Link[] {
  const seen = new Set<string>();
  const found = edges.flatMap((edge) => {
    const { source: a, target: b, attributes } = object(edge);
    const source = actor.get(text(a));
    const target = actor.get(text(b));
    if (!source || !target || source === target) return [];
    const key = linkKeyOf(object(edge));
    if (seen.has(key)) return [];
    seen.add(key);
    return [readLink(key, source, target, stated(LINK_ATTRIBUTES, object(attributes)))];
  });
  return found.sort((a, b) => b.sentences - a.sentences || b.weight - a.weight || byCodeUnit(a.key, b.key));
}

/** The key of an edge of the file, made of its ends where it has none. */
export function linkKeyOf({ key, source, target }: Json): string {
  return text(key) || `${text(source)}|${text(target)}`;
}

/** Completes what was read in place: of large graphs a copy of each link takes half of all time. */
function readLink(key: string, source: Actor, target: Actor, given: Stated<typeof LINK_ATTRIBUTES>): Link {
  return Object.assign(given, {
    key,
    source,
    target,
    sentences: given.sentences ?? given.where.length,
    weight: given.weight ?? 1,
    articles: given.articles ?? new Set(given.where.map(([article]) => article)).size,
    alpha: given.alpha ?? 1,
  });
}

function groupByEnd(links: readonly Link[]): Map<string, Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    for (const { key } of [link.source, link.target]) {
      const group = groups.get(key);
      if (group) group.push(link);
      else groups.set(key, [link]);
    }
  }
  return groups;
}

function readArticles(value: unknown): Map<string, ArticleHead> {
  const heads = Object.entries(object(value));
  return new Map(heads.map(([id, head]) => [id, { id, ...stated(ARTICLE_ATTRIBUTES, object(head)) }]));
}

function readRedirects(value: unknown): Map<string, string> {
  const all = list(value).map((one) => stated(REDIRECT_ATTRIBUTES, object(one)));
  return new Map(all.map(({ from, to }) => [from, to]));
}

function readCommunities(value: unknown): Community[] {
  const found = list(value)
    .map((one) => stated(COMMUNITY_ATTRIBUTES, object(one)))
    .flatMap(({ id, label, size }) => (id === null ? [] : [{ id, label, size: size ?? 0 }]))
    .sort((a, b) => b.size - a.size || a.id - b.id);
  const colours = chooseColours(found.slice(0, COLOURS).map(({ id }) => id));
  return found.map((community) => ({ ...community, colour: colours.get(community.id) ?? 0 }));
}

/** Each id gets the colour with its number, or the next free one: so colours do not depend on sizes. */
function chooseColours(ids: readonly number[]): Map<number, number> {
  const chosen = new Map<number, number>();
  const taken = new Set<number>();
  for (const id of [...ids].sort((a, b) => a - b)) {
    let colour = Math.abs(Math.trunc(id)) % COLOURS;
    while (taken.has(colour)) colour = (colour + 1) % COLOURS;
    taken.add(colour);
    chosen.set(id, colour);
  }
  return chosen;
}

function boxOf(actors: readonly Actor[]): Box {
  return { x: extent(actors.map((actor) => actor.x)), y: extent(actors.map((actor) => actor.y)) };
}

function extent(values: readonly number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high > low ? [low, high] : Number.isFinite(low) ? [low - 1, low + 1] : [-1, 1];
}

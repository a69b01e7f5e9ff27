/** Turns the text of graph.json into a `Model`, leaving out what makes no sense. */

import { type Json, list, object, text } from '../../base/fields.ts';
import {
  ACTOR_ATTRIBUTES,
  AREA_ATTRIBUTES,
  ARTICLE_ATTRIBUTES,
  COMMUNITY_ATTRIBUTES,
  LINK_ATTRIBUTES,
  PLACE_ATTRIBUTES,
  REDIRECT_ATTRIBUTES,
} from '../../graph/attributes.ts';
import { GRAPH_FORMAT } from '../../graph/format.ts';
import type { ActorMap } from '../../map/output.ts';
import { rankByStanding, type Supporting } from '../../map/rank.ts';
import { readMap } from '../../map/stored.ts';
import { tieOf } from '../../map/tie.ts';
import type { Actor, ArticleHead, Box, Community, Link, Model } from './graph.ts';
import { type Stated, stated } from './stated.ts';

const LARGEST = 22;
const SMALLEST = 2.5;

/** The model in `json`, or null when this is not a graph at all, or one of another form. */
export function parseGraph(json: string): Model | null {
  const file = parsed(json);
  return file && modelOf(file);
}

/** The same of a value that may be a graph as graphology exports it. */
export function modelOf(file: Json): Model | null {
  if (!Array.isArray(file.nodes) || !Array.isArray(file.edges)) return null;
  const attributes = object(file.attributes);
  if (typeof attributes.format === 'number' && attributes.format !== GRAPH_FORMAT) return null;
  const actors = readActors(file.nodes);
  const actor = new Map(actors.map((one) => [one.key, one]));
  const links = readLinks(file.edges, actor);
  rankActors(actors, links);
  return {
    title: text(attributes.title),
    actors,
    links,
    actor,
    link: new Map(links.map((one) => [one.key, one])),
    linksOf: groupByEnd(links),
    mostSentences: links[0]?.sentences ?? 1,
    articles: readArticles(attributes.articles),
    communities: readCommunities(attributes.communities),
    box: boxOf(actors),
    redirects: readRedirects(attributes.redirects),
    map: readFirstMap(attributes),
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

/** An actor whose standing waits for the links. */
type Ranked = { -readonly [K in keyof Actor]: Actor[K] };

function readActors(nodes: readonly unknown[]): Ranked[] {
  const seen = new Set<string>();
  const found = nodes.flatMap((node) => {
    const key = text(object(node).key);
    const given = stated(ACTOR_ATTRIBUTES, object(object(node).attributes));
    const { kind, x, y } = given;
    if (!key || kind === null || x === null || y === null || seen.has(key)) return [];
    seen.add(key);
    return [Object.assign(given, { key, kind, x, y, ...assumed(key, given) })];
  });
  return found;
}

/** Sorts actors by standing, which their links give them, and says it and the rank of each. Changes the actors. */
export function rankActors(actors: Ranked[], links: Iterable<Supporting<Actor>>): void {
  const standing = new Map<Actor, number>(rankByStanding<Actor>(actors, links));
  for (const actor of actors) actor.standing = standing.get(actor) ?? 0;
  const place = new Map([...standing.keys()].map((actor, rank) => [actor, rank]));
  for (const actor of actors) actor.rank = place.get(actor) ?? 0;
  actors.sort((a, b) => a.rank - b.rank);
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
    standing: 0,
    rank: 0,
  };
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
  return found.sort(strongestFirst);
}

/** The order of links: most shared sentences first. */
export const strongestFirst = (a: Link, b: Link): number => b.sentences - a.sentences || b.weight - a.weight;

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
    tie: tieOf({ ...given, weight: given.weight ?? 1 }),
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

/** The map that was made with the graph; null where there is none, or none that makes sense. */
function readFirstMap({ stage, map, areas }: Json): ActorMap | null {
  const places = Object.entries(object(map)).flatMap(([key, place]) => {
    const { x, y, radius, font, bold, rank, area } = stated(PLACE_ATTRIBUTES, object(place));
    if (x === null || y === null || radius === null || font === null || rank === null) return [];
    return [[key, { x, y, radius, font, bold, rank, area: area ?? -1 }] as const];
  });
  const grounds = list(areas).flatMap((one) => {
    const { id, hue, x, y, font, ...texts } = stated(AREA_ATTRIBUTES, object(one));
    return id === null ? [] : [{ id, hue: hue ?? 0, x: x ?? 0, y: y ?? 0, font: font ?? 12, ...texts }];
  });
  const known = readMap({ stage: text(stage), map: Object.fromEntries(places), areas: grounds });
  return known && known.places.length > 0 ? known : null;
}

function readCommunities(value: unknown): Community[] {
  return list(value)
    .map((one) => stated(COMMUNITY_ATTRIBUTES, object(one)))
    .flatMap(({ id, label, size }) => (id === null ? [] : [{ id, label, size: size ?? 0 }]))
    .sort((a, b) => b.size - a.size || a.id - b.id);
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

/** What a file says of a graph beside its actors and links, read with suspicion. */
import { type Json, list, object, text } from '../../base/fields.ts';
import {
  type ACTOR_ATTRIBUTES,
  ARTICLE_ATTRIBUTES,
  COMMUNITY_ATTRIBUTES,
  REDIRECT_ATTRIBUTES,
} from '../../graph/attributes.ts';
import { GRAPH_FORMAT } from '../../graph/format.ts';
import { AREA_ATTRIBUTES, PLACE_ATTRIBUTES } from '../../graph/map-attributes.ts';
import type { ActorMap } from '../../map/output.ts';
import { readMap } from '../../map/stored.ts';
import type { Actor, ArticleHead, Box, Community, Link, Model } from './graph.ts';
import { type Stated, stated } from './stated.ts';

const LARGEST = 22;
const SMALLEST = 2.5;

/** What the attributes of a graph tell. */
export type Head = Pick<Model, 'title' | 'articles' | 'communities' | 'redirects' | 'map'>;

/** The head of a graph; null for one of another form. */
export function readHead(attributes: Json): Head | null {
  if (typeof attributes.format === 'number' && attributes.format !== GRAPH_FORMAT) return null;
  return {
    title: text(attributes.title),
    articles: readArticles(attributes.articles),
    communities: readCommunities(attributes.communities),
    redirects: readRedirects(attributes.redirects),
    map: readFirstMap(attributes),
  };
}

/** What holds where a file does not say. */
export function assumed(key: string, given: Stated<typeof ACTOR_ATTRIBUTES>) {
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

type Strength = Pick<Link, 'sentences' | 'weight'>;

/** The order of links: most shared sentences first. */
export const strongestFirst = (a: Strength, b: Strength): number =>
  b.sentences - a.sentences || b.weight - a.weight;

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

/** The extent of the places of actors. */
export function boxOf(actors: readonly Pick<Actor, 'x' | 'y'>[]): Box {
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

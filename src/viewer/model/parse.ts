/** Turns the text of graph.json into a `Model`, leaving out what makes no sense. */
import { byCodeUnit } from '../../base/order.ts';
import { KINDS, type Kind } from '../../model.ts';
import { type Json, list, number, numberOrNull, object, pairs, text } from './fields.ts';
import {
  type Actor,
  type ArticleHead,
  type Box,
  COLOURS,
  type Community,
  type Link,
  type Model,
} from './graph.ts';

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
    const given = object(object(node).attributes);
    const kind = kindOf(given.kind);
    const x = numberOrNull(given.x);
    const y = numberOrNull(given.y);
    if (!key || !kind || x === null || y === null || seen.has(key)) return [];
    seen.add(key);
    return [{ key, kind, x, y, ...describe(key, given) }];
  });
  return found.sort(byStrength).map((actor, rank) => ({ ...actor, rank }));
}

function describe(key: string, given: Json) {
  return {
    label: text(given.label) || key,
    size: Math.min(LARGEST, Math.max(SMALLEST, number(given.size, 5))),
    mentions: number(given.mentions, 0),
    articles: number(given.articles, 0),
    community: number(given.community, -1),
    degree: number(given.degree, 0),
    names: pairs(given.names),
    because: pairs(given.because),
  };
}

function kindOf(value: unknown): Kind | undefined {
  return KINDS.find((kind) => kind === value);
}

function byStrength(a: Omit<Actor, 'rank'>, b: Omit<Actor, 'rank'>): number {
  return (
    b.articles - a.articles || b.mentions - a.mentions || b.degree - a.degree || byCodeUnit(a.key, b.key)
  );
}

function readLinks(edges: readonly unknown[], actor: ReadonlyMap<string, Actor>): Link[] {
  const seen = new Set<string>();
  const found = edges.flatMap((edge) => {
    const { key: given, source: a, target: b, attributes } = object(edge);
    const source = actor.get(text(a));
    const target = actor.get(text(b));
    if (!source || !target || source === target) return [];
    const key = text(given) || `${source.key}|${target.key}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [readLink(key, source, target, object(attributes))];
  });
  return found.sort((a, b) => b.sentences - a.sentences || b.weight - a.weight || byCodeUnit(a.key, b.key));
}

function readLink(key: string, source: Actor, target: Actor, given: Json): Link {
  const where = pairs(given.where);
  return {
    key,
    source,
    target,
    where,
    sentences: number(given.sentences, where.length),
    weight: number(given.weight, 1),
    articles: number(given.articles, new Set(where.map(([article]) => article)).size),
    npmi: numberOrNull(given.npmi),
    expected: numberOrNull(given.expected),
    alpha: number(given.alpha, 1),
    forest: given.forest === true,
  };
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
  const heads = Object.entries(object(value)).map(([id, head]): [string, ArticleHead] => {
    const { title, date, source, url, language, file } = object(head);
    return [
      id,
      {
        id,
        title: text(title),
        date: text(date),
        source: text(source),
        url: text(url),
        language: text(language),
        file: text(file),
      },
    ];
  });
  return new Map(heads);
}

function readCommunities(value: unknown): Community[] {
  const found = list(value)
    .map(object)
    .flatMap((one) => {
      const id = numberOrNull(one.id);
      return id === null ? [] : [{ id, label: text(one.label), size: number(one.size, 0) }];
    })
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

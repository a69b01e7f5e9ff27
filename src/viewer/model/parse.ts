/** Turns the text of graph.json into a `Model`, leaving out what makes no sense. */

import { addTo } from '../../base/add-to.ts';
import { type Json, object, text } from '../../base/fields.ts';
import { ACTOR_ATTRIBUTES, LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import { candidatesOf, countKinds } from '../../map/choose.ts';
import { rankByStanding, type Supporting } from '../../map/rank.ts';
import { tieOf } from '../../map/tie.ts';
import { type Actor, isWanted, type Link, type Model } from './graph.ts';
import { assumed, boxOf, readHead, strongestFirst } from './head.ts';
import { type Stated, stated } from './stated.ts';

/** The model in `json`, or null when this is not a graph at all, or one of another form. */
export function parseGraph(json: string): Model | null {
  const file = parsed(json);
  return file && modelOf(file);
}

/** The model in a value that may be a graph as graphology exports it; null where it is none. */
export function modelOf(file: Json): Model | null {
  if (!Array.isArray(file.nodes) || !Array.isArray(file.edges)) return null;
  const attributes = object(file.attributes);
  const head = readHead(attributes);
  if (head === null) return null;
  const actors = readActors(file.nodes);
  const actor = new Map(actors.map((one) => [one.key, one]));
  const links = readLinks(file.edges, actor);
  rankActors(actors, links);
  const linksOf = groupByEnd(links);
  return {
    ...head,
    ...{ actors, links, actor, linksOf },
    counts: countKinds(actors),
    link: new Map(links.map((one) => [one.key, one])),
    candidates: (wanted) => candidatesOf(actors.filter((one) => isWanted(one, wanted))),
    bondsOf: ({ key }) => linksOf.get(key) ?? [],
    linkOf: ({ number }) => links[number] ?? noLink(number),
    get stated() {
      const isAbout = ({ relations }: Actor | Link) => relations.length > 0;
      return { actors: actors.filter(isAbout), links: links.filter(isAbout) };
    },
    mostSentences: links[0]?.sentences ?? 1,
    box: boxOf(actors),
    dropped: file.nodes.length - actors.length + file.edges.length - links.length,
  };
}

function noLink(number: number): never {
  throw new RangeError(`There is no link ${number}.`);
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
function rankActors(actors: Ranked[], links: Iterable<Supporting<Actor>>): void {
  const standing = new Map<Actor, number>(rankByStanding<Actor>(actors, links));
  for (const actor of actors) actor.standing = standing.get(actor) ?? 0;
  const place = new Map([...standing.keys()].map((actor, rank) => [actor, rank]));
  for (const actor of actors) actor.rank = place.get(actor) ?? 0;
  actors.sort((a, b) => a.rank - b.rank);
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
  return numbered(found.sort(strongestFirst));
}

/** The links with their numbers. Changes the links. */
function numbered(links: readonly Unnumbered[]): Link[] {
  return links.map((link, number) => Object.assign(link, { number }));
}

type Unnumbered = Omit<Link, 'number'>;

/** The key of an edge of the file, made of its ends where it has none. */
export function linkKeyOf({ key, source, target }: Json): string {
  return text(key) || `${text(source)}|${text(target)}`;
}

/** Completes what was read in place: of large graphs a copy of each link takes half of all time. */
function readLink(
  key: string,
  source: Actor,
  target: Actor,
  given: Stated<typeof LINK_ATTRIBUTES>,
): Unnumbered {
  return Object.assign(given, {
    key,
    source,
    target,
    sentences: given.sentences ?? given.where.length,
    weight: given.weight ?? 1,
    articles: given.articles ?? new Set(given.where.map(([article]) => article)).size,
    alpha: given.alpha ?? 1,
    isStated: given.relations.length > 0,
    tie: tieOf({ ...given, weight: given.weight ?? 1 }),
  });
}

function groupByEnd(links: readonly Link[]): Map<string, Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    for (const { key } of [link.source, link.target]) {
      addTo(groups, key, link);
    }
  }
  return groups;
}

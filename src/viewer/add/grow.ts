/** A graph.json with articles more: the figures of a build with them, as far as they can be told without one; places stay. */

import { addTo } from '../../base/add-to.ts';
import { countUp } from '../../base/count-up.ts';
import { type Json, list, number, object, pairs, text } from '../../base/fields.ts';
import { MOST_ACTORS } from '../../connect/units.ts';
import { parseArticle } from '../../graph/article-file.ts';
import type { Addition, FreshActor } from './addition.ts';

interface Node {
  readonly key: string;
  attributes: Json;
}

interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  attributes: Json;
}

interface Growing {
  readonly nodes: Map<string, Node>;
  readonly edges: Map<string, Edge>;
}

/** Whom and what additions have brought. */
export interface Brought {
  readonly actors: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** The larger graph, and what each addition has brought. */
export interface Grown {
  readonly json: string;
  readonly brought: Brought;
}

/** The text of a graph with the additions; one that it has already is passed over. */
export function grow(json: string, additions: readonly Addition[]): Grown {
  const graph = object(JSON.parse(json));
  const attributes = object(graph.attributes);
  const articles = { ...object(attributes.articles) };
  const growing: Growing = {
    nodes: new Map(list(graph.nodes).map((value) => [keyOf(value), nodeIn(value)])),
    edges: new Map(list(graph.edges).map((value) => [edgeIn(value).key, edgeIn(value)])),
  };
  const before = { nodes: new Set(growing.nodes.keys()), edges: new Set(growing.edges.keys()) };
  const added = additions.filter(({ id }) => !Object.hasOwn(articles, id));
  for (const addition of added) {
    const { id, title, date, source, url, language, file } = addition;
    articles[id] = { title, date, source, url, language, file };
    addArticle(growing, addition);
  }
  settle(growing, before.nodes);
  return {
    json: JSON.stringify({
      ...graph,
      attributes: { ...attributes, articles },
      nodes: [...growing.nodes.values()],
      edges: [...growing.edges.values()],
    }),
    brought: {
      actors: new Set([...growing.nodes.keys()].filter((key) => !before.nodes.has(key))),
      links: new Set([...growing.edges.keys()].filter((key) => !before.edges.has(key))),
      articles: new Set(added.map(({ id }) => id)),
    },
  };
}

const keyOf = (value: unknown): string => text(object(value).key);
const nodeIn = (value: unknown): Node => ({
  key: keyOf(value),
  attributes: object(object(value).attributes),
});

function edgeIn(value: unknown): Edge {
  const { source, target, attributes } = object(value);
  const [a, b] = [text(source), text(target)];
  return { key: keyOf(value) || `${a}|${b}`, source: a, target: b, attributes: object(attributes) };
}

function addArticle({ nodes, edges }: Growing, { id, date, content, fresh }: Addition): void {
  const { marks } = parseArticle(JSON.parse(content));
  for (const actor of fresh) if (!nodes.has(actor.id)) nodes.set(actor.id, freshNode(actor));
  const bySentence = new Map<number, Set<string>>();
  const mentions = new Map<string, number>();
  for (const { entity, sentence } of marks) {
    if (!nodes.has(entity)) continue;
    countUp(mentions, entity);
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(entity));
  }
  for (const [key, count] of mentions) {
    const node = nodes.get(key);
    if (node)
      node.attributes = {
        ...named(node.attributes, date),
        ...more(node.attributes, { mentions: count, articles: 1 }),
      };
  }
  const together = new Map<string, [string, number][]>();
  for (const [sentence, actors] of bySentence)
    for (const pair of pairsOf([...actors].slice(0, MOST_ACTORS).sort()))
      together.set(pair, [...(together.get(pair) ?? []), [id, sentence]]);
  for (const [key, places] of together) edges.set(key, addPlaces(edges.get(key), key, places, date));
}

const pairsOf = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((a, i) => keys.slice(i + 1).map((b) => `${a}|${b}`));

/** Whoever is new stands nowhere yet: `settle` puts it among those it is linked with. */
const freshNode = ({ id, label, kind, names, row, description }: FreshActor): Node => ({
  key: id,
  attributes: {
    label,
    kind,
    names,
    mentions: 0,
    articles: 0,
    ...(row !== undefined && { row }),
    ...(description !== undefined && { description }),
  },
});

/** Sums of what is there and what comes to it. */
const more = (given: Json, added: Readonly<Record<string, number>>): Json =>
  Object.fromEntries(Object.entries(added).map(([id, by]) => [id, number(given[id], 0) + by]));

/** The attributes with the first and the last day on which something was named, and its month. */
function named(given: Json, date: string): Json {
  if (date === '') return given;
  const [first, last] = [text(given.first), text(given.last)];
  const month = date.slice(0, 7);
  const months = new Map(pairs(given.months));
  if (month.length === 7) countUp(months, month);
  return {
    ...given,
    first: first === '' || date < first ? date : first,
    last: last === '' || date > last ? date : last,
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function addPlaces(
  known: Edge | undefined,
  key: string,
  places: readonly [string, number][],
  date: string,
): Edge {
  const [source = '', target = ''] = key.split('|');
  const { attributes = {} } = known ?? {};
  const added = { sentences: places.length, articles: 1, weight: places.length };
  return {
    key,
    source,
    target,
    attributes: {
      alpha: 1,
      ...named(attributes, date),
      ...more(attributes, added),
      where: [...list(attributes.where), ...places],
    },
  };
}

/** Counts the links of everybody, and puts who is new into the middle of its neighbours and into their group. */
function settle({ nodes, edges }: Growing, known: ReadonlySet<string>): void {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges.values()) {
    addTo(neighbours, source, target);
    addTo(neighbours, target, source);
  }
  for (const node of nodes.values()) {
    const near = neighbours.get(node.key) ?? [];
    if (near.length !== number(node.attributes.degree, 0))
      node.attributes = { ...node.attributes, degree: near.length };
    if (!known.has(node.key)) node.attributes = { ...node.attributes, ...placeAmong(near, nodes, known) };
  }
}

function placeAmong(near: readonly string[], nodes: Growing['nodes'], known: ReadonlySet<string>): Json {
  const old: readonly Json[] = near.flatMap((key) => {
    const node = known.has(key) ? nodes.get(key) : undefined;
    return node ? [node.attributes] : [];
  });
  const mean = (id: 'x' | 'y') =>
    old.reduce((sum, attributes) => sum + number(attributes[id], 0), 0) / Math.max(1, old.length);
  return { x: mean('x'), y: mean('y'), size: 5, community: old[0]?.community ?? -1 };
}

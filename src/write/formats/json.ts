/** graphology’s own form, which the viewer reads: one node or link a line, keys in a fixed order. */
import { byCodeUnit } from '../../base/order.ts';
import type { Attributes } from '../../graph/attribute.ts';
import { ACTOR_ATTRIBUTES, GRAPH_ATTRIBUTES, LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import type { AnyGraph } from '../../graph/graph.ts';
import { byKey, linkReader, type Network } from '../../graph/network.ts';
import type { GraphFormat } from '../format.ts';
import { type Edge, edgesOf, type Node, nodesOf } from '../order.ts';

/** How many nodes or links are one piece. */
const AT_ONCE = 500;

const attributesText = objectWriter(GRAPH_ATTRIBUTES);
const actorText = objectWriter(ACTOR_ATTRIBUTES);
const linkText = objectWriter(LINK_ATTRIBUTES);

/** `Graph.from(JSON.parse(text))` gives the graph back. The whole graph is written as graph.json has it; a part says of what it is one. */
export const json: GraphFormat = {
  id: 'json',
  group: 'network',
  title: { en: 'graphology, Gephi Lite (JSON)', de: 'graphology, Gephi Lite (JSON)' },
  file: 'graph.json',
  mediaType: 'application/json',
  write: ({ graph, origin }) => [graphText(graph, origin.part === '' ? {} : { origin })],
};

/** The text of graph.json. */
export const graphText = (graph: AnyGraph, more: object = {}): string =>
  [
    '{',
    '"options":{"type":"undirected","multi":false,"allowSelfLoops":false},',
    `"attributes":${attributesText({ ...graph.getAttributes(), ...more })},`,
    `"nodes":${lines(nodesOf(graph).map(nodeText))},`,
    `"edges":${lines(edgesOf(graph).map(edgeText))}`,
    '}\n',
  ].join('\n');

/** The same of a network, in pieces. */
export function* networkText(network: Network): Generator<string> {
  const { attributes, ids, actors, links } = network;
  const keys = ids.map((id) => JSON.stringify(id));
  yield '{\n"options":{"type":"undirected","multi":false,"allowSelfLoops":false},\n';
  yield `"attributes":${attributesText(attributes)},\n"nodes":`;
  yield* listOf(actors, (actor, i) => {
    return `{"key":${keys[i]},"attributes":${JSON.stringify(inOrder(ACTOR_ATTRIBUTES, actor))}}`;
  });
  yield ',\n"edges":';
  const attributesOf = linkReader(links);
  yield* listOf(byKey(network), (link) => {
    const [source, target] = [keys[links.source[link] ?? 0] ?? '', keys[links.target[link] ?? 0] ?? ''];
    const key = `${source.slice(0, -1)}|${target.slice(1)}`;
    const stated = JSON.stringify(inOrder(LINK_ATTRIBUTES, attributesOf(link)));
    return `{"key":${key},"source":${source},"target":${target},"attributes":${stated}}`;
  });
  yield '\n}\n';
}

/** A list with an item a line, some hundred of them in a piece. */
function* listOf<T>(items: ArrayLike<T>, textOf: (item: T, i: number) => string): Generator<string> {
  if (items.length === 0) return yield '[]';
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, items.length - from) }, (_, i) =>
      textOf(items[from + i] as T, from + i),
    );
    yield `${from === 0 ? '[\n' : ',\n'}${some.join(',\n')}`;
  }
  yield '\n]';
}

/** The attributes that a list names, in its order: these have no keys but those of the list. */
function inOrder<A extends object>(listed: readonly { readonly id: keyof A }[], attributes: A): Partial<A> {
  const ordered: Partial<A> = {};
  for (const { id } of listed) if (attributes[id] !== undefined) ordered[id] = attributes[id];
  return ordered;
}

function lines(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`;
}

function nodeText({ key, attributes }: Node): string {
  return `{"key":${JSON.stringify(key)},"attributes":${actorText(attributes)}}`;
}

function edgeText({ key, source, target, attributes }: Edge): string {
  const ends = `"source":${JSON.stringify(source)},"target":${JSON.stringify(target)}`;
  return `{"key":${JSON.stringify(key)},${ends},"attributes":${linkText(attributes)}}`;
}

type Writer = (value: unknown, key: string) => string;

/** Objects with their keys as they are listed, then the others by code units. */
function objectWriter(listed: Attributes): (value: unknown) => string {
  const place = new Map(listed.map(({ id }, i) => [id, i] as const));
  const nested = new Map(
    listed.flatMap((one) => ('of' in one ? [[one.id, objectWriter(one.of)] as const] : [])),
  );
  const placeOf = (key: string) => place.get(key) ?? listed.length;
  const order = (a: string, b: string) => placeOf(a) - placeOf(b) || byCodeUnit(a, b);
  const inner: Writer = (value, key) => text(value, nested.get(key) ?? plain);
  return (value) => text(value, inner, order);
}

function plain(value: unknown): string {
  return text(value, plain);
}

/** JSON of a value, in which `inner` writes what stands in a list or an object. */
function text(value: unknown, inner: Writer, order = byCodeUnit): string {
  if (Array.isArray(value)) return `[${value.map((item) => inner(item ?? null, '')).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => order(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${inner(item, key)}`).join(',')}}`;
}

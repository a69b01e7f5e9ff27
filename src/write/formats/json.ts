/** graphology’s own form, which the viewer reads: one node or link a line, keys in a fixed order. */
import { JsonWriter } from '../../base/json-writer.ts';
import { byCodeUnit } from '../../base/order.ts';
import type { Attributes } from '../../graph/attribute.ts';
import { ACTOR_ATTRIBUTES, GRAPH_ATTRIBUTES, LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import type { AnyGraph } from '../../graph/graph.ts';
import { byKey, type Links, type Network } from '../../graph/network.ts';
import { attributesWriter } from '../attribute-bytes.ts';
import type { GraphFormat } from '../format.ts';
import { type Edge, edgesOf, type Node, nodesOf } from '../order.ts';

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

/** The text of graph.json, one actor or link a line; `more` are attributes of the graph besides its own. */
export const graphText = (graph: AnyGraph, more: object = {}): string =>
  [
    '{',
    '"options":{"type":"undirected","multi":false,"allowSelfLoops":false},',
    `"attributes":${attributesText({ ...graph.getAttributes(), ...more })},`,
    `"nodes":${lines(nodesOf(graph).map(nodeText))},`,
    `"edges":${lines(edgesOf(graph).map(edgeText))}`,
    '}\n',
  ].join('\n');

const NOTHING = new Uint8Array();

type Item = Readonly<Record<string, unknown>>;

const writeActor = attributesWriter(ACTOR_ATTRIBUTES, (id) => (actor: Item) => actor[id]);

/** A link with what is made of it when somebody asks. */
interface LinkItem {
  readonly number: number;
  readonly stated: Item;
}

/** What is true or false of a link. */
const FLAGS: ReadonlySet<string> = new Set(
  LINK_ATTRIBUTES.flatMap(({ id, type }) => (type === 'boolean' ? [id] : [])),
);

/** Reads attributes of links where they lie. */
function linkReaders({ weights, measured }: Links): (id: string) => (link: LinkItem) => unknown {
  const columns = new Map<string, ArrayLike<number>>([...Object.entries(weights), ...measured]);
  return (id) => {
    const column = columns.get(id);
    if (!column) return ({ stated }) => stated[id];
    return FLAGS.has(id) ? ({ number }) => column[number] === 1 : ({ number }) => column[number];
  };
}

/** The graph.json of a network, as bytes. */
export function networkBytes(network: Network): Uint8Array<ArrayBuffer> {
  const { attributes, ids, actors } = network;
  const json = new JsonWriter();
  json.raw('{\n"options":{"type":"undirected","multi":false,"allowSelfLoops":false},\n"attributes":');
  json.encode(attributesText(attributes));
  json.raw(',\n"nodes":');
  const inQuotes = ids.map((id) => new TextEncoder().encode(JSON.stringify(id)));
  list(json, actors, (actor, i) => {
    json.raw('{"key":');
    json.copy(inQuotes[i] ?? NOTHING);
    json.raw(',"attributes":');
    writeActor(json, actor);
  });
  json.raw(',\n"edges":');
  writeLinks(json, network, inQuotes);
  json.raw('\n}\n');
  return json.finish();
}

/** The links, a line each; `inQuotes` has the ids of their ends as JSON. */
function writeLinks(json: JsonWriter, network: Network, inQuotes: readonly Uint8Array[]): void {
  const { source, target, stated } = network.links;
  const inner = inQuotes.map((id) => id.subarray(1, -1));
  const writeLink = attributesWriter(LINK_ATTRIBUTES, linkReaders(network.links));
  list(json, byKey(network), (number) => {
    const [a, b] = [source[number] ?? 0, target[number] ?? 0];
    json.raw('{"key":"');
    json.copy(inner[a] ?? NOTHING);
    json.raw('|');
    json.copy(inner[b] ?? NOTHING);
    json.raw('","source":');
    json.copy(inQuotes[a] ?? NOTHING);
    json.raw(',"target":');
    json.copy(inQuotes[b] ?? NOTHING);
    json.raw(',"attributes":');
    writeLink(json, { number, stated: stated(number) });
  });
}

/** The text of a graph.json of a network. */
export const networkText = (network: Network): string => new TextDecoder().decode(networkBytes(network));

/** A list with an item a line, which `write` writes but for its closing brace. */
function list<T>(json: JsonWriter, items: ArrayLike<T>, write: (item: T, i: number) => void): void {
  for (let i = 0; i < items.length; i += 1) {
    json.raw(i === 0 ? '[\n' : ',\n');
    write(items[i] as T, i);
    json.raw('}');
  }
  json.raw(items.length === 0 ? '[]' : '\n]');
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

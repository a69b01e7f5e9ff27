/** Shows at once what corrections will do: on the graph as it was loaded, until the next build has counted anew. */
import { countUp } from '../../base/count-up.ts';
import { list, number, object, pairs, text } from '../../base/fields.ts';
import type { Entry } from '../../corrections/entry.ts';
import type { Reference } from '../../corrections/reference.ts';
import type { GraphActor } from '../../corrections/referring.ts';
import { KINDS } from '../../model.ts';
import { type WrongEntry, withoutWrong } from './strike.ts';

/** An actor as a file says it. */
export interface Node extends GraphActor {
  readonly key: string;
  /** All that the file says of it. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Shown {
  readonly nodes: readonly Node[];
  /** Who has become whom. */
  readonly heirs: ReadonlyMap<string, string>;
}

/** The actors that are left, and whom each has become in the end. */
export interface Corrected {
  readonly nodes: readonly Node[];
  readonly heirOf: (key: string) => string;
  /** Who has become somebody else, as a graph says it. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}

/** Actors with corrections; `distinct` and `add` need a build, and change nothing here. */
export function correctedActors(all: readonly Node[], entries: readonly Entry[]): Corrected {
  const { nodes, heirs } = entries.reduce(correctNodes, { nodes: all, heirs: new Map<string, string>() });
  const heirOf = (key: string): string => {
    const next = heirs.get(key);
    return next === undefined ? key : heirOf(next);
  };
  return { nodes, heirOf, redirects: [...heirs.keys()].map((from) => ({ from, to: heirOf(from) })) };
}

/** The text of a graph.json with corrections. */
export function preview(json: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return json;
  const graph = object(JSON.parse(json));
  const { nodes: shown, heirOf, redirects } = correctedActors(list(graph.nodes).map(nodeIn), entries);
  const keys = new Set(shown.map(({ key }) => key));
  const attributes = object(graph.attributes);
  const wrongs = entries.filter((entry) => entry.verb === 'wrong');
  const stating = struck(
    shown,
    mergedEdges(list(graph.edges).map(edgeIn), heirOf, keys),
    wrongs,
    object(attributes.articles),
  );
  return JSON.stringify({
    ...graph,
    attributes: { ...attributes, redirects: [...list(attributes.redirects), ...redirects] },
    nodes: stating.nodes.map(({ key, attributes: own, label, kind, names }) => ({
      key,
      attributes: { ...own, label, kind, names },
    })),
    edges: stating.edges,
  });
}

/** Actors and links without the statements that are wrong. */
function struck(
  nodes: readonly Node[],
  edges: readonly (Edge & { readonly key: string })[],
  wrongs: readonly WrongEntry[],
  articles: Edge['attributes'],
) {
  return wrongs.reduce(
    (shown, entry) => {
      const keys = entry.actors.map((actor) => nodeOf(actor, shown.nodes)?.key);
      return {
        nodes: withoutWrong(
          shown.nodes.map((one) => ({ ...one, ends: [one.key] })),
          entry,
          keys,
          articles,
        ),
        edges: withoutWrong(
          shown.edges.map((one) => ({ ...one, ends: [one.source, one.target] })),
          entry,
          keys,
          articles,
        ).map(({ ends: _, ...one }) => one),
      };
    },
    { nodes, edges },
  );
}

function nodeIn(value: unknown): Node {
  const { key, attributes } = object(value);
  return nodeWith(text(key), object(attributes));
}

/** The actor of an id, of which a file says this. */
export function nodeWith(key: string, own: Node['attributes']): Node {
  const row = text(own.row);
  return {
    key,
    attributes: own,
    label: text(own.label),
    kind: KINDS.find((kind) => kind === own.kind) ?? 'person',
    names: pairs(own.names),
    ...(row !== '' && { row }),
  };
}

function edgeIn(value: unknown): Edge {
  const { source, target, attributes } = object(value);
  return { source: text(source), target: text(target), attributes: object(attributes) };
}

/** The actor that a reference means: the one of the row, else the one that is shown under the name, else one that goes by it. */
export function nodeOf(reference: Reference, nodes: readonly Node[]): Node | undefined {
  if ('row' in reference) return nodes.find(({ row }) => row === reference.row);
  const { name, kind } = reference;
  const bearers = nodes.filter(
    (node) => (kind === undefined || node.kind === kind) && node.names.some(([one]) => one === name),
  );
  return bearers.find(({ label }) => label === name) ?? bearers[0];
}

function correctNodes({ nodes, heirs }: Shown, entry: Entry): Shown {
  if (entry.in !== undefined) return { nodes, heirs };
  if (entry.verb === 'same') return merged(nodes, heirs, entry.actors);
  if (entry.verb === 'ignore') {
    const gone = new Set(entry.actors.flatMap((actor) => nodeOf(actor, nodes)?.key ?? []));
    return { nodes: nodes.filter(({ key }) => !gone.has(key)), heirs };
  }
  if (entry.verb !== 'rename' && entry.verb !== 'retype') return { nodes, heirs };
  const node = nodeOf(entry.actor, nodes);
  const change = entry.verb === 'rename' ? { label: entry.to } : { kind: entry.to };
  return { nodes: nodes.map((one) => (one === node ? { ...one, ...change } : one)), heirs };
}

/** One actor of several of one kind: the first that has a row, else the first. */
function merged(nodes: readonly Node[], heirs: Shown['heirs'], actors: readonly Reference[]): Shown {
  const found = [...new Set(actors.flatMap((actor) => nodeOf(actor, nodes) ?? []))];
  const kept = found.find(({ row }) => row !== undefined) ?? found[0];
  const gone = found.filter((one) => one !== kept && one.kind === kept?.kind);
  if (kept === undefined || gone.length === 0) return { nodes, heirs };
  const all = [kept, ...gone];
  const names = new Map<string, number>();
  for (const [name, count] of all.flatMap((one) => one.names)) countUp(names, name, count);
  const sum = (id: string) => all.reduce((total, { attributes }) => total + number(attributes[id], 0), 0);
  const one: Node = {
    ...kept,
    names: [...names].sort(([, a], [, b]) => b - a),
    attributes: { ...kept.attributes, mentions: sum('mentions'), articles: sum('articles') },
  };
  return {
    nodes: nodes.filter((node) => !gone.includes(node)).map((node) => (node === kept ? one : node)),
    heirs: new Map([...heirs, ...gone.map(({ key }) => [key, kept.key] as const)]),
  };
}

/** The links between who is left, those that have become one added up. */
function mergedEdges(
  edges: readonly Edge[],
  follow: (key: string) => string,
  keys: ReadonlySet<string>,
): readonly (Edge & { readonly key: string })[] {
  const byKey = new Map<string, Edge>();
  for (const { source, target, attributes } of edges) {
    const [a = '', b = ''] = [follow(source), follow(target)].sort();
    if (a === b || !keys.has(a) || !keys.has(b)) continue;
    const key = `${a}|${b}`;
    const before = byKey.get(key);
    byKey.set(key, {
      source: a,
      target: b,
      attributes: before ? added(before.attributes, attributes) : attributes,
    });
  }
  return [...byKey].map(([key, edge]) => ({ key, ...edge }));
}

function added(a: Edge['attributes'], b: Edge['attributes']): Edge['attributes'] {
  const where = new Map(
    [...list(a.where), ...list(b.where)].map((place) => [JSON.stringify(place), place] as const),
  );
  const places = [...where.values()];
  return {
    ...a,
    where: places,
    sentences: places.length,
    articles: new Set(places.map((place) => text(list(place)[0]))).size,
    weight: number(a.weight, 0) + number(b.weight, 0),
    alpha: Math.min(number(a.alpha, 1), number(b.alpha, 1)),
    forest: a.forest === true || b.forest === true,
  };
}

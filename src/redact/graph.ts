/** What of a graph is published: without hidden people, and with the names that articles have now. */
import { UndirectedGraph } from 'graphology';
import { list, object, pairs, text } from '../base/fields.ts';
import { inPairOrder } from '../base/order.ts';
import type { AnyGraph } from '../graph/graph.ts';
import type { Hidden } from './people.ts';

/** What an article is called in what is published, and where it stands there. */
export interface NewHead {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The path of its file. */
  readonly file: string;
}

/** What of an actor may tell of others, or spell its name. */
const TELLING = ['row', 'because', 'relations', 'description', 'sameAs'];

/** A graph of its own; `heads` holds what became of each article, by its old id. */
export function redactedGraph(
  graph: AnyGraph,
  people: ReadonlyMap<string, Hidden>,
  heads: ReadonlyMap<string, NewHead>,
): AnyGraph {
  const redacted = new UndirectedGraph();
  const idOf = (key: string) => (people.has(key) ? people.get(key)?.id : key);
  // The map names actors and areas: the page draws another one of those who are left.
  const { redirects: _, stage: _stage, map: _map, areas: _areas, ...attributes } = graph.getAttributes();
  redacted.replaceAttributes({
    ...(people.size === 0 ? graph.getAttributes() : attributes),
    articles: articlesOf(graph, heads),
    communities: list(attributes.communities).map((one) => community(object(one), people)),
  });
  graph.forEachNode((key, node) => {
    const id = idOf(key);
    if (id !== undefined) redacted.addNode(id, actor(node, people.get(key), people.size > 0));
  });
  graph.forEachEdge((key, link, a, b) => {
    const [one, other] = [idOf(a), idOf(b)];
    if (one === undefined || other === undefined) return;
    const [source, target] = inPairOrder(one, other);
    const id = one === a && other === b ? key : `${source}|${target}`;
    const where = pairs(link.where).map(([article, sentence]) => [
      heads.get(article)?.id ?? article,
      sentence,
    ]);
    const { relations: _relations, ...rest } = link;
    redacted.addUndirectedEdgeWithKey(id, source, target, { ...(people.size === 0 ? link : rest), where });
  });
  return redacted;
}

function articlesOf(graph: AnyGraph, heads: ReadonlyMap<string, NewHead>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(object(graph.getAttribute('articles'))).map(([id, value]) => {
    const { title, url, copyOf, file: _, ...head } = object(value);
    const now = heads.get(id);
    const stated = now ? { ...now, id: undefined } : { title, url };
    const copy = typeof copyOf === 'string' ? { copyOf: heads.get(copyOf)?.id ?? copyOf } : {};
    return [now?.id ?? id, withoutEmpty({ ...stated, ...copy, ...head })];
  });
  return Object.fromEntries(entries);
}

const withoutEmpty = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== ''));

/** What stands between the names in the label of a community. */
const BETWEEN = ' · ';

function community(stated: Readonly<Record<string, unknown>>, people: ReadonlyMap<string, Hidden>): object {
  const by = new Map([...people.values()].flatMap((person) => person.names.map((name) => [name, person.by])));
  const names = text(stated.label).split(BETWEEN);
  return { ...stated, label: names.map((name) => by.get(name) ?? name).join(BETWEEN) };
}

function actor(
  node: Readonly<Record<string, unknown>>,
  hidden: Hidden | undefined,
  anyHidden: boolean,
): object {
  if (hidden === undefined) return anyHidden ? { ...node, relations: undefined } : { ...node };
  const kept = Object.fromEntries(Object.entries(node).filter(([field]) => !TELLING.includes(field)));
  return { ...kept, label: hidden.by, names: [[hidden.by, Number(node.mentions) || 1]], because: [] };
}

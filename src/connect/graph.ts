/** The graph of actors: nodes with their names, links with their weights and the places where they come from. */
import { UndirectedGraph } from 'graphology';
import { by } from '../base/order.ts';
import type { Entity, EntityId, Kind, Linked } from '../model.ts';
import type { ArticleInfo, Connected, Presence } from './connect.ts';
import { countsOf, type Pair, pairsOf } from './pairs.ts';
import { rounded, WEIGHTS } from './weights/index.ts';

export interface NodeAttributes {
  readonly label: string;
  readonly kind: Kind;
  readonly mentions: number;
  readonly articles: number;
  readonly names: Entity['names'];
  readonly row?: string;
  /** Why several names are one actor: reason ids with their weight. */
  readonly because: readonly (readonly [reason: string, weight: number])[];
}

export interface EdgeAttributes {
  /** Newman's weight, three decimals. */
  readonly weight: number;
  readonly articles: number;
  readonly sentences: number;
  readonly npmi: number;
  readonly g2: number;
  readonly expected: number;
  /** In order of article id and sentence. */
  readonly where: readonly (readonly [article: string, sentence: number])[];
}

export interface GraphAttributes {
  readonly format: 1;
  readonly title: string;
  readonly generator: 'dramatis';
  readonly window: Connected['window'];
  /** By article id. */
  readonly articles: Readonly<Record<string, GraphArticle>>;
}

/** What the graph keeps of an article. */
export type GraphArticle = Omit<ArticleInfo, 'id' | 'text'> & { readonly copyOf?: string };

export type ActorGraph = UndirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Builds the graph of what was linked and connected; who is named in credits alone is no actor. Nodes and links stand in code unit order of their ids. */
export function buildGraph(
  linked: Linked,
  connected: Connected,
  articles: readonly ArticleInfo[] = [],
  { title = '' }: { readonly title?: string } = {},
): ActorGraph {
  const graph: ActorGraph = new UndirectedGraph({ allowSelfLoops: false, multi: false });
  graph.replaceAttributes({
    format: 1,
    title,
    generator: 'dramatis',
    window: connected.window,
    articles: articlesOf(articles, connected),
  });
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity] as const));
  connected.actors.forEach((id, i) => {
    const entity = entities.get(id);
    const presence = connected.presence[i];
    if (entity && presence && presence.mentions > 0) graph.addNode(id, nodeOf(entity, presence));
  });
  for (const pair of pairsOf(connected)) addLink(graph, connected, pair);
  return graph;
}

/** The key of a link: both ids, the smaller first. */
export function linkKey(a: EntityId, b: EntityId): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

function nodeOf(entity: Entity, { mentions, articles }: Presence): NodeAttributes {
  return {
    label: entity.label,
    kind: entity.kind,
    mentions,
    articles,
    names: entity.names,
    ...(entity.row !== undefined && { row: entity.row }),
    because: entity.because.map(({ id, weight }) => [id, weight] as const),
  };
}

function addLink(graph: ActorGraph, connected: Connected, pair: Pair): void {
  const [a, b] = [connected.actors[pair.a], connected.actors[pair.b]];
  if (a === undefined || b === undefined) return;
  const attributes = { ...weigh(connected, pair), where: whereOf(connected, pair) };
  graph.addUndirectedEdgeWithKey(linkKey(a, b), a, b, attributes as EdgeAttributes);
}

function weigh(connected: Connected, pair: Pair): Readonly<Record<string, number>> {
  const counts = countsOf(connected, pair);
  const weights: Record<string, number> = {};
  for (const { attribute, weigh } of WEIGHTS) weights[attribute] = rounded(weigh(counts));
  return weights;
}

function whereOf({ instances, articles }: Connected, { from, to }: Pair): EdgeAttributes['where'] {
  return Array.from({ length: to - from }, (_, i) => {
    const article = articles[instances.article[from + i] ?? 0] ?? '';
    return [article, instances.sentence[from + i] ?? 0] as const;
  });
}

/** `Object.fromEntries` makes `__proto__` a key like any other. */
function articlesOf(articles: readonly ArticleInfo[], { copies }: Connected): GraphAttributes['articles'] {
  const sorted = [...articles].sort(by(({ id }) => id));
  return Object.fromEntries(
    sorted.map(({ id, title, date, source, url, language, file }) => {
      const known = { title, date, source, url, language, file, copyOf: copies.get(id) };
      return [
        id,
        Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
      ] as const;
    }),
  );
}

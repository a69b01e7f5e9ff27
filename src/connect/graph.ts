/** The graph of actors: nodes with their names, links with their weights and the places where they come from. */
import { UndirectedGraph } from 'graphology';
import { by, inPairOrder } from '../base/order.ts';
import {
  type ActorAttributes,
  ARTICLE_ATTRIBUTES,
  type ArticleAttributes,
  type GraphAttributes,
  type LinkAttributes,
} from '../graph/attributes.ts';
import type { ActorGraph } from '../graph/graph.ts';
import type { Entity, EntityId, Linked } from '../model.ts';
import type { ArticleInfo, Connected, Presence } from './connect.ts';
import { countsOf, type Pair, pairsOf } from './pairs.ts';
import { weigh } from './weights.ts';

/** Builds the graph of what was linked and connected; who is named in credits alone is not an actor. Nodes and links stand in code unit order of their ids. */
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
  return inPairOrder(a, b).join('|');
}

function nodeOf(entity: Entity, { mentions, articles }: Presence): ActorAttributes {
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
  const weights = weigh(countsOf(connected, pair));
  graph.addUndirectedEdgeWithKey(linkKey(a, b), a, b, { ...weights, where: whereOf(connected, pair) });
}

function whereOf({ instances, articles }: Connected, { from, to }: Pair): LinkAttributes['where'] {
  return Array.from({ length: to - from }, (_, i) => {
    const article = articles[instances.article[from + i] ?? 0] ?? '';
    return [article, instances.sentence[from + i] ?? 0] as const;
  });
}

/** By id, in code unit order. `Object.fromEntries` makes `__proto__` a key like any other. */
function articlesOf(articles: readonly ArticleInfo[], { copies }: Connected): GraphAttributes['articles'] {
  const sorted = [...articles].sort(by(({ id }) => id));
  return Object.fromEntries(
    sorted.map((article) => {
      const copyOf = copies.get(article.id);
      return [article.id, statedOf({ ...article, ...(copyOf !== undefined && { copyOf }) })] as const;
    }),
  );
}

/** What the graph keeps of an article, as far as it is known. */
function statedOf(article: ArticleAttributes): ArticleAttributes {
  return Object.fromEntries(
    ARTICLE_ATTRIBUTES.flatMap(({ id }) => (article[id] === undefined ? [] : [[id, article[id]]])),
  );
}

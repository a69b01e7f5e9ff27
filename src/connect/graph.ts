/** The graph of actors: nodes with their names, links with their weights and the places where they come from. */
import { UndirectedGraph } from 'graphology';
import { by, inPairOrder } from '../base/order.ts';
import type { ActorAttributes, GraphAttributes, LinkAttributes } from '../graph/attributes.ts';
import type { ActorGraph } from '../graph/graph.ts';
import type { Entity } from '../model.ts';
import { type ByActor, byActor } from '../occurrences/by-actor.ts';
import { factsOf } from '../occurrences/facts.ts';
import type { Fact } from '../occurrences/occurrences.ts';
import type { Counted } from './count.ts';
import { endsOf } from './pairs.ts';
import { PASSED_OVER, type Window } from './selection.ts';
import { timeOf } from './time.ts';
import { weightsOf } from './weights.ts';

/** Builds the graph of what was counted; who is named in credits or boilerplate alone is no actor. Nodes and links stand in code unit order of their keys. */
export function buildGraph(
  entities: readonly Entity[],
  counted: Counted,
  { title = '' }: { readonly title?: string } = {},
): ActorGraph {
  const graph: ActorGraph = new UndirectedGraph({ allowSelfLoops: false, multi: false });
  graph.replaceAttributes({
    format: 1,
    title,
    generator: 'dramatis',
    window: windowName(counted.window),
    articles: articlesOf(counted),
  });
  addActors(graph, entities, counted);
  addLinks(graph, counted);
  return graph;
}

/** The key of a link: both ids, the smaller first. */
export function linkKey(a: string, b: string): string {
  return inPairOrder(a, b).join('|');
}

/** The window in a word or two. */
export const windowName = (window: Window): string =>
  typeof window === 'number' ? `${window} sentences` : window;

function addActors(graph: ActorGraph, entities: readonly Entity[], counted: Counted): void {
  const { occurrences, presence } = counted;
  const numbers = new Map(occurrences.actors.map((id, i) => [id, i] as const));
  const index = byActor(occurrences);
  const facts = factsBy(counted, ({ subject, object }) => (object === undefined ? subject : undefined));
  for (const entity of [...entities].sort(by(({ id }) => id))) {
    const i = numbers.get(entity.id) ?? -1;
    const mentions = presence.mentions[i] ?? 0;
    if (mentions === 0) continue;
    const own = facts.get(entity.id);
    graph.addNode(entity.id, {
      ...nodeOf(entity, mentions, presence.articles[i] ?? 0),
      ...timeOf(articlesWith(counted, index, i), occurrences.articles),
      ...(own !== undefined && { facts: own }),
    });
  }
}

function nodeOf(
  { label, kind, names, row, because }: Entity,
  mentions: number,
  articles: number,
): ActorAttributes {
  return {
    ...{ label, kind, mentions, articles, names },
    ...(row !== undefined && { row }),
    because: because.map(({ id, weight }) => [id, weight] as const),
  };
}

/** The numbers of the articles that name an actor in a sentence that counts or has counted, in order. */
function* articlesWith(
  { state }: Counted,
  { starts, places, article }: ByActor,
  actor: number,
): Iterable<number> {
  for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
    const place = places[at] ?? 0;
    if (state[place] !== PASSED_OVER) yield article[place] ?? 0;
  }
}

function addLinks(graph: ActorGraph, counted: Counted): void {
  const { actors, articles } = counted.occurrences;
  const weigh = weightsOf(counted);
  const facts = factsBy(counted, ({ subject, object }) => object && linkKey(subject, object));
  const links = Array.from(counted.starts, (_, pair) => {
    const [a, b] = endsOf(counted, pair);
    const [source, target] = inPairOrder(actors[a] ?? 'e:', actors[b] ?? 'e:');
    return { pair, key: linkKey(source, target), source, target };
  });
  links.sort(by(({ key }) => key));
  for (const { pair, key, source, target } of links) {
    const stated = facts.get(key);
    graph.addUndirectedEdgeWithKey(key, source, target, {
      ...weigh(pair),
      ...timeOf(articlesOfPair(counted, pair), articles),
      ...(stated !== undefined && { facts: stated }),
      where: whereOf(counted, pair),
    });
  }
}

/** The numbers of the articles that name both, in order. */
function* articlesOfPair({ instances, starts, ends }: Counted, pair: number): Iterable<number> {
  for (let i = starts[pair] ?? 0; i < (ends[pair] ?? 0); i += 1) yield instances.article[i] ?? 0;
}

/** The articles and sentences with which the units begin that name both, each meeting once. */
function whereOf({ instances, occurrences, starts, ends }: Counted, pair: number): LinkAttributes['where'] {
  const where: [string, number][] = [];
  for (let i = starts[pair] ?? 0; i < (ends[pair] ?? 0); i += 1) {
    if (instances.leads[i] === 0) continue;
    where.push([occurrences.articles[instances.article[i] ?? 0]?.id ?? '', instances.sentence[i] ?? 0]);
  }
  return where;
}

type Stated = NonNullable<LinkAttributes['facts']>;

/** The facts of the selected articles, by what `keyOf` says of each. */
function factsBy(
  { occurrences, selected }: Counted,
  keyOf: (fact: Fact) => string | undefined,
): ReadonlyMap<string, Stated> {
  const { facts, actors, articles } = occurrences;
  const found = new Map<string, Stated>();
  for (const fact of factsOf(facts, actors, articles, (i) => selected[facts.article[i] ?? 0] === 1)) {
    const key = keyOf(fact);
    if (key === undefined) continue;
    found.set(key, [...(found.get(key) ?? []), [fact.type, fact.subject, fact.article, fact.sentence]]);
  }
  return found;
}

/** The selected articles by id, in code unit order. `Object.fromEntries` makes `__proto__` a key like any other. */
function articlesOf({ occurrences, selected }: Counted): GraphAttributes['articles'] {
  const chosen = occurrences.articles.filter((_, i) => selected[i] === 1);
  const sorted = [...chosen].sort(by(({ id }) => id));
  return Object.fromEntries(sorted.map(({ id, ...stated }) => [id, stated] as const));
}

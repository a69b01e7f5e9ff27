/** What has changed between two graphs, and which articles did it. */
import { list, object, text } from '../base/fields.ts';
import { by, byCodeUnit, inPairOrder } from '../base/order.ts';
import type { AnyGraph } from '../graph/graph.ts';

/** A graph, and the articles that name an actor, where somebody knows them; else those of its links count. */
export interface Side {
  readonly graph: AnyGraph;
  readonly articlesOf?: (actor: string) => Iterable<string>;
}

/** An actor or a link that is another than before. */
export interface Change {
  /** The id of the actor, or of both, the smaller first. */
  readonly ids: readonly string[];
  /** The names, in the same order. */
  readonly names: readonly string[];
  /** Articles, and of links sentences, before and after; 0 where it was not, or is not. */
  readonly before: number;
  readonly after: number;
  /** The articles that did it, by id: those that one graph has and the other has not. */
  readonly because: readonly string[];
}

/** What became of a list; the largest changes first. */
export interface Changed {
  readonly added: readonly Change[];
  readonly gone: readonly Change[];
  readonly stronger: readonly Change[];
  readonly weaker: readonly Change[];
}

export interface Changes {
  readonly articles: { readonly added: readonly string[]; readonly gone: readonly string[] };
  readonly actors: Changed;
  readonly links: Changed;
  /** Actors that are gone, by the names that others have now. */
  readonly joined: readonly { readonly from: string; readonly to: string }[];
}

const NOTHING: Changed = { added: [], gone: [], stronger: [], weaker: [] };

/** What a graph differs in from itself. */
export const NO_CHANGES: Changes = {
  articles: { added: [], gone: [] },
  actors: NOTHING,
  links: NOTHING,
  joined: [],
};

/** What of `before` is another in `after`; `redirects` lead from actors that are gone to those that have their names. */
export function changesBetween(before: Side, after: Side, redirects: ReadonlyMap<string, string>): Changes {
  const ids = { before: articlesIn(before.graph), after: articlesIn(after.graph) };
  const compare = (of: (side: Side) => ReadonlyMap<string, Counted>) => {
    const sides = { before: of(before), after: of(after) };
    return changed(sides.before, sides.after, ids);
  };
  return {
    articles: { added: onlyIn(ids.after, ids.before), gone: onlyIn(ids.before, ids.after) },
    actors: compare(actorsIn),
    links: compare(linksIn),
    joined: [...redirects]
      .filter(([from]) => before.graph.hasNode(from) && !after.graph.hasNode(from))
      .map(([from, to]) => ({ from: labelOf(before.graph, from), to: labelOf(after.graph, to) })),
  };
}

/** What is compared of an actor or a link. */
interface Counted {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly count: number;
  readonly articles: () => Iterable<string>;
}

type Ids = ReadonlySet<string>;

function changed(
  before: ReadonlyMap<string, Counted>,
  after: ReadonlyMap<string, Counted>,
  articles: { readonly before: Ids; readonly after: Ids },
): Changed {
  const found: Record<keyof Changed, Change[]> = { added: [], gone: [], stronger: [], weaker: [] };
  for (const [key, now] of after) {
    const was = before.get(key)?.count ?? 0;
    if (was === now.count) continue;
    const grew = now.count > was;
    const because = grew ? notIn(articles.before, now) : notIn(articles.after, before.get(key));
    const change = { ids: now.ids, names: now.names, before: was, after: now.count, because };
    found[was === 0 ? 'added' : grew ? 'stronger' : 'weaker'].push(change);
  }
  for (const [key, { ids, names, count, ...rest }] of before) {
    if (after.has(key)) continue;
    found.gone.push({ ids, names, before: count, after: 0, because: notIn(articles.after, rest) });
  }
  for (const changes of Object.values(found)) changes.sort(largestFirst);
  return found;
}

function largestFirst(a: Change, b: Change): number {
  const size = ({ before, after }: Change) => Math.abs(after - before);
  return size(b) - size(a) || byCodeUnit(a.ids.join('|'), b.ids.join('|'));
}

function notIn(others: Ids, counted: Pick<Counted, 'articles'> | undefined): readonly string[] {
  const own = counted === undefined ? [] : [...counted.articles()];
  return [...new Set(own)].filter((id) => !others.has(id)).sort(byCodeUnit);
}

const onlyIn = (one: Ids, other: Ids): readonly string[] =>
  [...one].filter((id) => !other.has(id)).sort(byCodeUnit);

const articlesIn = (graph: AnyGraph): Ids => new Set(Object.keys(object(graph.getAttribute('articles'))));

const labelOf = (graph: AnyGraph, key: string): string => text(graph.getNodeAttribute(key, 'label')) || key;

function actorsIn({ graph, articlesOf }: Side): ReadonlyMap<string, Counted> {
  const actors = graph.mapNodes((key, { articles }): readonly [string, Counted] => {
    const linked = () => graph.mapEdges(key, (_, { where }) => articlesAt(where)).flat();
    const counted = { ids: [key], names: [labelOf(graph, key)], count: Number(articles) || 0 };
    return [key, { ...counted, articles: () => articlesOf?.(key) ?? linked() }];
  });
  return new Map(actors.sort(by(([key]) => key)));
}

function linksIn({ graph }: Side): ReadonlyMap<string, Counted> {
  const links = graph.mapEdges((_, { sentences, where }, a, b): readonly [string, Counted] => {
    const ids = inPairOrder(a, b);
    const names = ids.map((id) => labelOf(graph, id));
    return [ids.join('|'), { ids, names, count: Number(sentences) || 0, articles: () => articlesAt(where) }];
  });
  return new Map(links);
}

const articlesAt = (where: unknown): readonly string[] => list(where).map((place) => text(list(place)[0]));

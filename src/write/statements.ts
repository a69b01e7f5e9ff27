/** What a graph states of its actors, statement by statement, as other formats want it: directed, with the articles that say so. */
import { object, text } from '../base/fields.ts';
import type { Related } from '../graph/attribute.ts';
import type { AnyGraph } from '../graph/graph.ts';
import { relatedIn } from '../graph/related.ts';
import { edgesOf, nodesOf } from './order.ts';

/** A statement with its two ends. */
export interface Statement extends Related {
  /** Unique in a graph, the same for the same graph. */
  readonly key: string;
  /** Lacks in a statement about one actor. */
  readonly to?: string;
}

/** All statements: those about one actor, then those about two, by their keys. */
export function statementsOf(graph: AnyGraph): readonly Statement[] {
  const ofNodes = nodesOf(graph).flatMap(({ attributes }) => relatedIn(attributes.relations).map(keyed));
  const ofEdges = edgesOf(graph).flatMap(({ source, target, attributes }) =>
    relatedIn(attributes.relations)
      .filter(({ from }) => from === source || from === target)
      .map((one) => keyed({ ...one, to: one.from === source ? target : source })),
  );
  return [...ofNodes, ...ofEdges];
}

const keyed = <S extends Related & { readonly to?: string }>(one: S): S & { readonly key: string } => ({
  ...one,
  key: [one.type, one.from, one.to, one.role, one.status].filter((part) => part !== undefined).join('|'),
});

/**
 * The ids of the articles that say so, each once.
 * @example
 * articlesOf({ where: [['a', 0], ['b', 1], ['a', 2]] }) // ['a', 'b']
 */
export const articlesOf = ({ where }: Statement): readonly string[] => [
  ...new Set(where.map(([article]) => article)),
];

/**
 * The addresses of the articles that say so, where they are known.
 * @example
 * const graph = { getAttribute: () => ({ a: { url: 'https://news.example/a' } }) };
 * addressesOf(graph, { where: [['a', 0], ['b', 1]] }) // ['https://news.example/a']
 */
export function addressesOf(graph: AnyGraph, statement: Statement): readonly string[] {
  const heads = object(graph.getAttribute('articles'));
  return articlesOf(statement).flatMap((id) => text(object(heads[id]).url) || []);
}

/**
 * The name that an actor of the graph is shown under; its id where the graph does not have it.
 * @example
 * labelOf({ hasNode: () => false }, 'e:p/wondra') // 'e:p/wondra'
 */
export const labelOf = (graph: AnyGraph, id: string): string =>
  (graph.hasNode(id) && text(graph.getNodeAttribute(id, 'label'))) || id;

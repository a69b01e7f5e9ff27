/** Communities: groups of actors that are linked among themselves more than with others. */
import louvain from 'graphology-communities-louvain';
import { matchCommunities } from '../match-communities.ts';
import type { AnyGraph, Measure } from '../measure.ts';
import { compare, inOrder, numberOf } from '../order.ts';
import { generator } from '../random.ts';

/** The community of actors that are linked with nobody. */
export const ALONE = -1;

export interface Community {
  readonly id: number;
  /** Its two or three strongest members. */
  readonly label: string;
  readonly size: number;
}

export const communities: Measure = {
  id: 'communities',
  because:
    'Groups of the greatest modularity that the Louvain method finds (Blondel 2008), with a fixed seed; a group keeps its number ' +
    'as long as it shares most members with its former self (Jaccard). Actors without links have −1.',
  run: (graph, previous) => {
    const members = matchCommunities(partition(graph), previous?.communities ?? new Map());
    const communityOf = new Map(
      [...members].flatMap(([id, nodes]) => nodes.map((node) => [node, id] as const)),
    );
    graph.updateEachNodeAttributes((node, attributes) => {
      return { ...attributes, community: communityOf.get(node) ?? ALONE };
    });
    const list = [...members].sort(([a], [b]) => a - b);
    graph.setAttribute(
      'communities',
      list.map(([id, nodes]) => describe(graph, id, nodes)),
    );
  },
};

/** The groups, greatest first, then by their first member; members in order of their ids. */
function partition(graph: AnyGraph): readonly (readonly string[])[] {
  if (graph.size === 0) return [];
  const ordered = inOrder(graph, (_, { weight }) => numberOf(weight));
  const groups = new Map<number, string[]>();
  for (const [node, group] of Object.entries(
    louvain(ordered, { getEdgeWeight: 'weight', rng: generator(1) }),
  )) {
    if (graph.degree(node) === 0) continue;
    const nodes = groups.get(group);
    if (nodes === undefined) groups.set(group, [node]);
    else nodes.push(node);
  }
  const sorted = [...groups.values()].map((nodes) => nodes.sort());
  return sorted.sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
}

function describe(graph: AnyGraph, id: number, nodes: readonly string[]): Community {
  const strongest = [...nodes].sort((a, b) => articlesOf(graph, b) - articlesOf(graph, a) || compare(a, b));
  const shown = strongest.slice(0, nodes.length < 6 ? 2 : 3);
  return {
    id,
    label: shown.map((node) => graph.getNodeAttribute(node, 'label')).join(' · '),
    size: nodes.length,
  };
}

function articlesOf(graph: AnyGraph, node: string): number {
  return (
    numberOf(graph.getNodeAttribute(node, 'articles')) +
    numberOf(graph.getNodeAttribute(node, 'mentions')) * 1e-6
  );
}

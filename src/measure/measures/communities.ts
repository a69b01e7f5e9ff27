/** Communities: groups of actors that are linked among themselves more than with others. */
import { byCodeUnit } from '../../base/order.ts';
import { matchCommunities } from '../match-communities.ts';
import type { AnyGraph, Measure } from '../measure.ts';
import { inOrder, numberOf } from '../order.ts';
import { carryOver, findPartition, groupsOf, modularity, type Partition } from '../partition.ts';

/** The community of actors that are linked with nobody. */
export const ALONE = -1;

/** How much lower the modularity of the previous groups may be. */
const TOLERATED = 0.01;

export interface Community {
  readonly id: number;
  /** Its two or three strongest members. */
  readonly label: string;
  readonly size: number;
}

export const communities: Measure = {
  id: 'communities',
  because:
    'Groups of the greatest modularity that the Louvain method finds (Blondel 2008), with a fixed seed. The groups of the previous ' +
    'graph stay while their modularity is at most 0.01 lower, and keep their numbers (Jaccard). Actors without links have −1.',
  run: (graph, previous) => {
    const before = previous?.communities ?? new Map();
    const members = matchCommunities(groupsOf(partition(graph, before)), before);
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

/** The previous partition as long as it is hardly worse than a new one: readers know their way around it. */
function partition(graph: AnyGraph, previous: Partition): Partition {
  const ordered = inOrder(graph, (_, { weight }) => numberOf(weight));
  const [found, carried] = [findPartition(ordered), carryOver(ordered, previous)];
  return modularity(ordered, carried) >= modularity(ordered, found) - TOLERATED ? carried : found;
}

function describe(graph: AnyGraph, id: number, nodes: readonly string[]): Community {
  const strongest = [...nodes].sort(
    (a, b) => articlesOf(graph, b) - articlesOf(graph, a) || byCodeUnit(a, b),
  );
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

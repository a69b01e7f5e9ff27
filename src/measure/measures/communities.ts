/** Communities: groups of actors that are linked among themselves more than with others. */
import { byCodeUnit } from '../../base/order.ts';
import type { Community } from '../../graph/attributes.ts';
import type { ActorGraph } from '../../graph/graph.ts';
import { matchCommunities } from '../match-communities.ts';
import type { Measure } from '../measure.ts';
import { inOrder } from '../order.ts';
import { carryOver, findPartition, groupsOf, modularity, type Partition } from '../partition.ts';

/** The community of actors that are linked with nobody. */
const ALONE = -1;

/** How much lower the modularity of the previous groups may be. */
const TOLERATED = 0.01;

export const measure: Measure = {
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
    graph.forEachNode((node) => {
      graph.setNodeAttribute(node, 'community', communityOf.get(node) ?? ALONE);
    });
    const list = [...members].sort(([a], [b]) => a - b);
    graph.setAttribute(
      'communities',
      list.map(([id, nodes]) => describe(graph, id, nodes)),
    );
  },
};

/** The previous partition as long as it is hardly worse than a new one: readers know their way around it. */
function partition(graph: ActorGraph, previous: Partition): Partition {
  const ordered = inOrder(graph, ({ weight }) => weight);
  const [found, carried] = [findPartition(ordered), carryOver(ordered, previous)];
  return modularity(ordered, carried) >= modularity(ordered, found) - TOLERATED ? carried : found;
}

/** Named by its two or three strongest members. */
function describe(graph: ActorGraph, id: number, nodes: readonly string[]): Community {
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

function articlesOf(graph: ActorGraph, node: string): number {
  const { articles, mentions } = graph.getNodeAttributes(node);
  return articles + mentions * 1e-6;
}

/** Communities: groups that occur together among themselves more than with others. */
import { byCodeUnit } from '../../base/order.ts';
import type { Community } from '../../graph/attributes.ts';
import type { Network } from '../../graph/network.ts';
import { matchCommunities } from '../match-communities.ts';
import { type Measure, NOTHING, type Previous } from '../measure.ts';
import { ALONE, carryOver, findPartition, groupsOf, modularity, type Partition } from '../partition.ts';
import { weightedOf } from '../weighted.ts';

/** How much lower the modularity of the previous groups may be. */
const TOLERATED = 0.01;

/** Sets `community` of actors, and the list of communities in the order of their numbers. */
export const measure: Measure = {
  id: 'communities',
  because:
    'Groups of the greatest modularity that the Louvain method finds (Blondel 2008), with a fixed seed. The groups of the previous ' +
    'graph stay while their modularity is at most 0.01 lower, and keep their numbers (Jaccard). Actors without links have −1.',
  run: (network, { communities: before } = NOTHING) => {
    const { ids, actors, attributes } = network;
    const groups = groupsOf(partition(network, before));
    const numbers = matchCommunities(
      groups.map((members) => members.map((actor) => ids[actor] ?? '')),
      before,
    );
    for (const actor of actors) actor.community = ALONE;
    groups.forEach((members, group) => {
      for (const member of members) {
        const actor = actors[member];
        if (actor) actor.community = numbers[group] ?? ALONE;
      }
    });
    const described = groups.map((members, group) => describe(network, numbers[group] ?? ALONE, members));
    attributes.communities = described.sort((a, b) => a.id - b.id);
  },
};

/** The previous partition as long as it is hardly worse than a new one: readers know their way around it. */
function partition(network: Network, before: Previous['communities']): Partition {
  const { weight } = network.links.weights;
  const weighted = weightedOf(network, (link) => weight[link] ?? 0);
  const previous = Int32Array.from(network.ids, (id) => Math.max(ALONE, before.get(id) ?? ALONE));
  const [found, carried] = [findPartition(weighted), carryOver(weighted, previous)];
  return modularity(weighted, carried) >= modularity(weighted, found) - TOLERATED ? carried : found;
}

/** Named by its two or three strongest members. */
function describe({ ids, actors }: Network, id: number, members: readonly number[]): Community {
  const standing = (actor: number) => (actors[actor]?.articles ?? 0) + (actors[actor]?.mentions ?? 0) * 1e-6;
  const order = (a: number, b: number) => standing(b) - standing(a) || byCodeUnit(ids[a] ?? '', ids[b] ?? '');
  const shown = firstOf(members, members.length < 6 ? 2 : 3, order);
  return {
    id,
    label: shown.map((actor) => actors[actor]?.label).join(' · '),
    size: members.length,
  };
}

/** The first few in an order, without sorting the others. */
function firstOf<T>(items: readonly T[], count: number, order: (a: T, b: T) => number): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first[count - 1];
    if (last !== undefined && order(item, last) >= 0) continue;
    first.splice(count - 1, 1);
    first.push(item);
    first.sort(order);
  }
  return first;
}

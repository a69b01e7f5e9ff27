/** The communities of what is visible, of sizes that an area suits. */

import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { addTo } from '../base/add-to.ts';
import { countUp, countUpFor } from '../base/count-up.ts';
import { generator } from '../base/random.ts';
import type { MapLink } from './input.ts';
import { MANY } from './many.ts';

/** Links below this say too little (√G² of p = 0.05). */
const TELLING = 1.96;
const RESOLUTION = 1.2;
/** A group of more than this share, or number, is split once more. */
const LARGEST = 0.18;
const NEVER_SPLIT = 12;
const SPLIT_RESOLUTION = 1.15;
const SPLIT_ROUNDS = 2;

/** How many actors an area holds, at least and at most. */
export interface Limits {
  /** Smaller groups join another one. */
  readonly smallest: number;
  /** Not more groups of `smallest` and above than this. */
  readonly most: number;
}

const LIMITS: Limits = { smallest: 6, most: 12 };
/** In a crowd an area holds this share of it at least. */
const LEAST_SHARE = 0.02;
/** Small groups join others by their ties and by their size: in a crowd one of them would swallow all else. */
const BY_SIZE = { usual: 0.5, crowd: 1 };
/** With more groups than so many times the most of them, small ones without ties to others are no groups any more. */
const MOST_ISLANDS = 3;
/** So much lower may the modularity of the communities before be: readers know their way around them. */
const TOLERATED = 0.03;

interface Options {
  readonly seed: number;
  readonly limits?: Limits;
  /** The community of an actor on the map before. */
  readonly before?: ((actor: number) => number | undefined) | undefined;
}

/** The group of each of `actors` actors, numbered by size: Louvain (Blondel 2008) with a seed, then split and joined. */
export function communitiesOf(
  actors: number,
  links: readonly MapLink[],
  { seed, limits = limitsFor(actors), before }: Options,
): readonly number[] {
  let groups = partition(range(actors), links, RESOLUTION, seed);
  for (let round = 0; round < SPLIT_ROUNDS; round += 1) groups = splitLarge(groups, links, actors, seed);
  let joined = joinSmall(groups, links, limits);
  if (before) {
    const carried = joinSmall(carryOver(range(actors), links, before), links, limits);
    if (modularity(carried, links) >= modularity(joined, links) - TOLERATED) joined = carried;
  }
  const of = numbered(gatherLone(joined, limits));
  return range(actors).map((actor) => of.get(actor) ?? 0);
}

const limitsFor = (actors: number): Limits =>
  actors > MANY ? { ...LIMITS, smallest: Math.round(LEAST_SHARE * actors) } : LIMITS;

type Groups = readonly (readonly number[])[];

const range = (length: number) => Array.from({ length }, (_, i) => i);

function partition(
  actors: readonly number[],
  links: readonly MapLink[],
  resolution: number,
  seed: number,
): Groups {
  const graph = new UndirectedGraph();
  for (const actor of actors) graph.addNode(actor);
  for (const { a, b, weight } of links) {
    if (weight > TELLING && graph.hasNode(a) && graph.hasNode(b)) graph.mergeUndirectedEdge(a, b, { weight });
  }
  if (graph.size === 0) return actors.map((actor) => [actor]);
  const found = louvain(graph, { getEdgeWeight: 'weight', resolution, rng: generator(seed) });
  const groups = new Map<number, number[]>();
  for (const actor of actors) addTo(groups, found[actor] ?? -1, actor);
  return [...groups.values()];
}

/** The communities before; an actor that is new joins the one that it is tied to most. */
function carryOver(
  actors: readonly number[],
  links: readonly MapLink[],
  before: (actor: number) => number | undefined,
): Groups {
  const home = new Map(actors.map((actor) => [actor, before(actor)]));
  const pulls = new Map<number, Map<number, number>>();
  for (const { a, b, weight } of links) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = home.get(to);
      if (home.get(from) !== undefined || group === undefined) continue;
      countUpFor(pulls, from, group, weight);
    }
  }
  const groups = new Map<number, number[]>();
  for (const actor of actors) {
    const [strongest] = [...(pulls.get(actor) ?? [])].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    addTo(groups, home.get(actor) ?? strongest?.[0] ?? -1, actor);
  }
  return [...groups.values()];
}

/** Σ over groups of w(inside)/m − (s/2m)², with s the sum of the strengths of its actors (Newman 2004). */
function modularity(groups: Groups, links: readonly MapLink[]): number {
  const home = new Map(groups.flatMap((group, at) => group.map((actor) => [actor, at] as const)));
  const sums = groups.map(() => ({ inside: 0, strength: 0 }));
  let total = 0;
  for (const { a, b, weight } of links) {
    if (weight <= TELLING) continue;
    const [one, other] = [sums[home.get(a) ?? -1], sums[home.get(b) ?? -1]];
    if (!one || !other) continue;
    total += weight;
    if (one === other) one.inside += weight;
    one.strength += weight;
    other.strength += weight;
  }
  if (total === 0) return 0;
  return sums.reduce((sum, { inside, strength }) => sum + inside / total - (strength / (2 * total)) ** 2, 0);
}

function splitLarge(groups: Groups, links: readonly MapLink[], actors: number, seed: number): Groups {
  const largest = Math.max(NEVER_SPLIT, LARGEST * actors);
  return groups.flatMap((group) =>
    group.length > largest ? partition(group, links, SPLIT_RESOLUTION, seed) : [group],
  );
}

/** A group while small ones are joined. */
interface Pool {
  readonly members: number[];
  /** The first of several that are tied alike is joined. */
  readonly place: number;
  /** Σw of the links to each other group. */
  readonly pulls: Map<Pool, number>;
}

/** Joins the smallest group to the one that it is tied to most, for its size, while groups are too small or too many. */
function joinSmall(groups: Groups, links: readonly MapLink[], { smallest, most }: Limits): Groups {
  const pools = new Set(poolsOf(groups, links));
  const bySizes = smallest > LIMITS.smallest ? BY_SIZE.crowd : BY_SIZE.usual;
  const free = new Set(pools);
  for (;;) {
    const large = [...pools].filter(({ members }) => members.length >= smallest).length;
    const least = smallestOf(free);
    if (!least || (least.members.length >= smallest && large <= most)) break;
    free.delete(least);
    const target = closest(least, bySizes);
    if (!target) continue;
    pools.delete(least);
    pour(least, target);
  }
  return [...pools].map(({ members }) => members);
}

function poolsOf(groups: Groups, links: readonly MapLink[]): readonly Pool[] {
  const pools = groups.map((group, place): Pool => ({ members: [...group], place, pulls: new Map() }));
  const home = new Map(pools.flatMap((pool) => pool.members.map((actor) => [actor, pool] as const)));
  for (const { a, b, weight } of links) {
    const [one, other] = [home.get(a), home.get(b)];
    if (!one || !other || one === other || weight <= 0) continue;
    countUp(one.pulls, other, weight);
    countUp(other.pulls, one, weight);
  }
  return pools;
}

function smallestOf(pools: Iterable<Pool>): Pool | undefined {
  let least: Pool | undefined;
  for (const pool of pools) if (!least || bySize(pool, least) < 0) least = pool;
  return least;
}

const bySize = ({ members: a }: Pool, { members: b }: Pool): number =>
  a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0);

/** The group with the greatest Σw/size^`sizes` towards another; undefined where there is none. */
function closest({ pulls }: Pool, sizes: number): Pool | undefined {
  const strength = ([{ members }, sum]: readonly [Pool, number]) => sum / members.length ** sizes;
  const [best] = [...pulls].sort((x, y) => strength(y) - strength(x) || x[0].place - y[0].place);
  return best?.[0];
}

function pour(from: Pool, into: Pool): void {
  into.members.push(...from.members);
  for (const [other, weight] of from.pulls) {
    other.pulls.delete(from);
    if (other === into) continue;
    countUp(other.pulls, into, weight);
    countUp(into.pulls, other, weight);
  }
}

/** Those who are tied to nobody make one group; so do all small groups without ties to others, where they are many. */
function gatherLone(groups: Groups, { smallest, most }: Limits): Groups {
  const few = groups.length <= MOST_ISLANDS * most ? 2 : smallest;
  const isLone = ({ length }: readonly number[]) => length < few;
  const lone = groups.filter(isLone);
  return lone.length < 2 ? groups : [...groups.filter((group) => !isLone(group)), lone.flat()];
}

function numbered(groups: Groups): ReadonlyMap<number, number> {
  const first = (group: readonly number[]) => Math.min(...group);
  const sorted = [...groups].sort((a, b) => b.length - a.length || first(a) - first(b));
  return new Map(sorted.flatMap((group, id) => group.map((actor) => [actor, id] as const)));
}

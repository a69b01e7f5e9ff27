/** The communities of what is visible, of sizes that an area suits. */

import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { addTo } from '../base/add-to.ts';
import { countUp, countUpFor } from '../base/count-up.ts';
import { generator } from '../base/random.ts';
import type { MapLink } from './input.ts';

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
  { seed, limits = LIMITS, before }: Options,
): readonly number[] {
  let groups = partition(range(actors), links, RESOLUTION, seed);
  for (let round = 0; round < SPLIT_ROUNDS; round += 1) groups = splitLarge(groups, links, actors, seed);
  let joined = joinSmall(groups, links, limits);
  if (before) {
    const carried = joinSmall(carryOver(range(actors), links, before), links, limits);
    if (modularity(carried, links) >= modularity(joined, links) - TOLERATED) joined = carried;
  }
  const of = numbered(gatherLone(joined));
  return range(actors).map((actor) => of.get(actor) ?? 0);
}

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

/** Joins the smallest group to the one that it is tied to most, for its size, while groups are too small or too many. */
function joinSmall(groups: Groups, links: readonly MapLink[], { smallest, most }: Limits): Groups {
  const joined = groups.map((group) => [...group]);
  const stuck = new Set<readonly number[]>();
  for (;;) {
    const large = joined.filter(({ length }) => length >= smallest).length;
    const free = joined.filter((group) => !stuck.has(group));
    const least = free.sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0))[0];
    if (!least || (least.length >= smallest && large <= most)) return joined;
    const target = closest(least, joined, links);
    if (!target) stuck.add(least);
    else {
      target.push(...least);
      joined.splice(joined.indexOf(least), 1);
    }
  }
}

/** The group with the greatest Σw/√size towards `group`; undefined where there is none. */
function closest(
  group: readonly number[],
  groups: number[][],
  links: readonly MapLink[],
): number[] | undefined {
  const home = new Map(groups.flatMap((one, at) => one.map((actor) => [actor, at] as const)));
  const own = new Set(group);
  const pull = new Map<number, number>();
  for (const { a, b, weight } of links) {
    if (own.has(a) === own.has(b) || weight <= 0) continue;
    const at = home.get(own.has(a) ? b : a) ?? -1;
    countUp(pull, at, weight);
  }
  const strength = ([at, sum]: readonly [number, number]) => sum / Math.sqrt(groups[at]?.length ?? 1);
  const [best] = [...pull].sort((x, y) => strength(y) - strength(x) || x[0] - y[0]);
  return best && groups[best[0]];
}

/** Those who are tied to nobody make one group. */
function gatherLone(groups: Groups): Groups {
  const lone = groups.filter(({ length }) => length === 1);
  return lone.length < 2 ? groups : [...groups.filter(({ length }) => length > 1), lone.flat()];
}

function numbered(groups: Groups): ReadonlyMap<number, number> {
  const first = (group: readonly number[]) => Math.min(...group);
  const sorted = [...groups].sort((a, b) => b.length - a.length || first(a) - first(b));
  return new Map(sorted.flatMap((group, id) => group.map((actor) => [actor, id] as const)));
}

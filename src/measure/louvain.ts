/** The Louvain method (Blondel 2008) on columns of numbers: nodes move to the group that gains most, then groups become the nodes of a smaller graph. */
import { startsOf } from '../base/column.ts';
import type { Weighted } from './weighted.ts';

/** A graph on its way to fewer nodes. */
interface Level extends Weighted {
  /** Twice the weight inside each node. */
  readonly loops: Float64Array;
}

/** Gains that differ by less are equal: the group with the higher number is taken. */
const EPSILON = 1e-10;

/**
 * The group of each node, numbered as they come; `random` gives numbers in [0, 1).
 * @example
 * const pair = { starts: [0, 1, 2], neighbours: [1, 0], weights: Float64Array.of(1, 1) };
 * [...louvain(pair, () => 0)] // [0, 0]
 */
export function louvain(graph: Weighted, random: () => number): Uint32Array {
  const groups = Uint32Array.from({ length: graph.starts.length - 1 }, (_, node) => node);
  let level: Level = { ...graph, loops: new Float64Array(groups.length) };
  for (let moved = move(level, random); moved !== undefined; moved = move(level, random)) {
    const { of, count } = numbered(moved);
    for (let node = 0; node < groups.length; node += 1) groups[node] = of[groups[node] ?? 0] ?? 0;
    level = joined(level, of, count);
  }
  return groups;
}

/** Twice the weight of all links. */
function total({ weights, loops }: Level): number {
  return weights.reduce((sum, weight) => sum + weight, 0) + loops.reduce((sum, weight) => sum + weight, 0);
}

/** Lets nodes move until none gains; those whose neighbour has moved are looked at again. `undefined` where none moves. */
function move(level: Level, random: () => number): Uint32Array | undefined {
  const { starts, neighbours, weights, loops } = level;
  const count = loops.length;
  const all = total(level);
  const strength = strengths(level);
  const group = Uint32Array.from({ length: count }, (_, node) => node);
  const sums = strength.slice();
  const pull = createPull(count);
  const queue = createQueue(count, Math.floor(random() * count));
  let moved = false;
  for (let node = queue.next(); node !== undefined; node = queue.next()) {
    const own = group[node] ?? 0;
    const degree = strength[node] ?? 0;
    pull.clear();
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1)
      pull.add(group[neighbours[at] ?? 0] ?? 0, weights[at] ?? 0);
    const gainOf = (to: number, rest: number) => pull.of(to) - (degree * rest) / all;
    let [best, most] = [own, gainOf(own, (sums[own] ?? 0) - degree)];
    pull.each((to) => {
      if (to === own) return;
      const gain = gainOf(to, sums[to] ?? 0);
      const better = Math.abs(gain - most) < EPSILON ? best !== own && to > best : gain > most;
      if (better) [best, most] = [to, gain];
    });
    if (best === own) continue;
    sums[own] = (sums[own] ?? 0) - degree;
    sums[best] = (sums[best] ?? 0) + degree;
    group[node] = best;
    moved = true;
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const other = neighbours[at] ?? 0;
      if (group[other] !== best) queue.add(other);
    }
  }
  return moved ? group : undefined;
}

/** Of each node the weight of its links, that of links inside it twice. */
function strengths({ starts, weights, loops }: Level): Float64Array {
  return loops.map((inside, node) => {
    let sum = inside;
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) sum += weights[at] ?? 0;
    return sum;
  });
}

/** How strongly a node is drawn to each group. */
function createPull(groups: number) {
  const sums = new Float64Array(groups);
  const touched: number[] = [];
  return {
    add: (group: number, weight: number) => {
      if (sums[group] === 0) touched.push(group);
      sums[group] = (sums[group] ?? 0) + weight;
    },
    of: (group: number) => sums[group] ?? 0,
    each: (visit: (group: number) => void) => touched.forEach(visit),
    clear: () => {
      for (const group of touched) sums[group] = 0;
      touched.length = 0;
    },
  };
}

/** All nodes from a first one on, round about; each waits once at most. */
function createQueue(count: number, first: number) {
  const ring = Uint32Array.from({ length: count }, (_, i) => (first + i) % count);
  const waits = new Uint8Array(count).fill(1);
  let [start, size] = [0, count];
  return {
    next: (): number | undefined => {
      if (size === 0) return undefined;
      const node = ring[start] ?? 0;
      start = (start + 1) % count;
      size -= 1;
      waits[node] = 0;
      return node;
    },
    add: (node: number) => {
      if (waits[node] === 1) return;
      waits[node] = 1;
      ring[(start + size) % count] = node;
      size += 1;
    },
  };
}

/** The groups with numbers from 0 on, as they come. */
function numbered(group: Uint32Array): { readonly of: Uint32Array; readonly count: number } {
  const numbers = new Int32Array(group.length).fill(-1);
  let count = 0;
  const of = group.map((one) => {
    if (numbers[one] === -1) {
      numbers[one] = count;
      count += 1;
    }
    return numbers[one] ?? 0;
  });
  return { of, count };
}

/** The nodes of each group, one after the other. */
function membersOf(
  of: Uint32Array,
  count: number,
): { readonly starts: Uint32Array; readonly members: Uint32Array } {
  const sizes = new Uint32Array(count);
  for (const group of of) sizes[group] = (sizes[group] ?? 0) + 1;
  const starts = startsOf(sizes);
  const next = starts.slice();
  const members = new Uint32Array(of.length);
  of.forEach((group, node) => {
    members[next[group] ?? 0] = node;
    next[group] = (next[group] ?? 0) + 1;
  });
  return { starts, members };
}

/** The graph whose nodes are the groups of another one. */
function joined({ starts, neighbours, weights, loops }: Level, of: Uint32Array, count: number): Level {
  const { starts: begin, members } = membersOf(of, count);
  const inside = new Float64Array(count);
  const degrees = new Uint32Array(count);
  const [to, weighs]: [number[], number[]] = [[], []];
  const pull = createPull(count);
  for (let group = 0; group < count; group += 1) {
    pull.clear();
    for (const node of members.subarray(begin[group], begin[group + 1])) {
      inside[group] = (inside[group] ?? 0) + (loops[node] ?? 0);
      for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1)
        pull.add(of[neighbours[at] ?? 0] ?? 0, weights[at] ?? 0);
    }
    inside[group] = (inside[group] ?? 0) + pull.of(group);
    const before = to.length;
    pull.each((other) => {
      if (other === group) return;
      to.push(other);
      weighs.push(pull.of(other));
    });
    degrees[group] = to.length - before;
  }
  return {
    starts: startsOf(degrees),
    neighbours: Uint32Array.from(to),
    weights: Float64Array.from(weighs),
    loops: inside,
  };
}

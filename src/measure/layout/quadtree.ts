/** A quadtree over bodies (Barnes and Hut 1986): from far away many bodies act like one at their centre of mass. */
import { orderOf } from '../../base/column.ts';

/** Places and masses, as columns. */
export interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

/** Nodes as columns, in the order in which they are walked: each is followed by all that lie in it. */
export interface Quadtree {
  readonly count: number;
  /** The centre of mass. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  /** How wide the square is. */
  readonly width: Float64Array;
  /** The next node that does not lie in it. */
  readonly next: Uint32Array;
  /** The bodies of a leaf are those from `begin` up to, without, `end` of `order`; a node with others in it has none. */
  readonly begin: Uint32Array;
  readonly end: Uint32Array;
  readonly order: Uint32Array;
}

/** A square is split this often at most: places are told apart by 16 bits on each axis. */
const LEVELS = 16;
const STEPS = 2 ** LEVELS;
/** So few bodies are no longer parted. */
const LEAF = 6;

/** The bits of a number of 16 bits, each with a 0 before it. */
function spread(value: number): number {
  let bits = (value | (value << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** The places on a curve that goes through each square before it leaves it (Morton 1966). */
function codesOf({ x, y }: Bodies, left: number, top: number, width: number): Uint32Array {
  const step = (value: number) =>
    Math.min(STEPS - 1, Math.max(0, Math.floor((value / (width || 1)) * STEPS)));
  return Uint32Array.from(x, (at, i) => (spread(step((y[i] ?? 0) - top)) << 1) | spread(step(at - left)));
}

/** The least and the greatest number. */
function bounds(column: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of column) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/** The tree over bodies as they stand; there is at least one. */
export function quadtreeOf(bodies: Bodies): Quadtree {
  const [[left, right], [top, bottom]] = [bounds(bodies.x), bounds(bodies.y)];
  const all = Math.max(right - left, bottom - top);
  const codes = codesOf(bodies, left, top, all);
  const low = codes.map((code) => code % STEPS);
  const order = orderOf(
    codes.map((code) => code >>> LEVELS),
    STEPS,
    orderOf(low, STEPS),
  );
  return grow(
    bodies,
    order,
    order.map((body) => codes[body] ?? 0),
    all,
  );
}

function grow(bodies: Bodies, order: Uint32Array, codes: Uint32Array, all: number): Quadtree {
  const most = 2 * order.length;
  const [x, y, mass] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const width = new Float64Array(most);
  const [next, begin, end] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  let count = 0;

  const addTo = (node: number, weight: number, atX: number, atY: number): void => {
    mass[node] = (mass[node] ?? 0) + weight;
    x[node] = (x[node] ?? 0) + weight * atX;
    y[node] = (y[node] ?? 0) + weight * atY;
  };
  /** Grows the node of the bodies from `from` up to `to`, which lie in one square of a level. */
  const growNode = (from: number, to: number, level: number): number => {
    const node = count;
    count += 1;
    const shared = to - from > 1 ? levelOf((codes[from] ?? 0) ^ (codes[to - 1] ?? 0)) : LEVELS;
    const deep = Math.max(level, shared);
    width[node] = all / 2 ** deep;
    if (to - from <= LEAF || deep >= LEVELS) {
      begin[node] = from;
      end[node] = to;
      for (let i = from; i < to; i += 1) {
        const body = order[i] ?? 0;
        addTo(node, bodies.mass[body] ?? 0, bodies.x[body] ?? 0, bodies.y[body] ?? 0);
      }
    } else {
      for (let part = from; part < to; ) {
        const stop = endOfPart(codes, part, to, deep);
        const child = growNode(part, stop, deep + 1);
        addTo(node, mass[child] ?? 0, x[child] ?? 0, y[child] ?? 0);
        part = stop;
      }
    }
    x[node] = (x[node] ?? 0) / (mass[node] ?? 1);
    y[node] = (y[node] ?? 0) / (mass[node] ?? 1);
    next[node] = count;
    return node;
  };
  growNode(0, order.length, 0);
  return { count, x, y, mass, width, next, begin, end, order };
}

/** The deepest level whose square holds two codes with this difference. */
const levelOf = (difference: number): number => Math.clz32(difference) >> 1;

/** Where the bodies end that lie in the same quarter as the first one. */
function endOfPart(codes: Uint32Array, from: number, to: number, level: number): number {
  const shift = 2 * (LEVELS - 1 - level);
  const quarter = (codes[from] ?? 0) >>> shift;
  let [low, high] = [from + 1, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? 0) >>> shift === quarter) low = middle + 1;
    else high = middle;
  }
  return low;
}

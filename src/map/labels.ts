/** Places labels so that none touches another, a name or a mark that is labelled itself: the stronger asks first. */
import type { Point, Stage } from './input.ts';
import { createNear, type Near } from './near.ts';

/** A mark that is in the way of labels. */
export interface InTheWay extends Point {
  readonly key: string;
  /** 0 asks first. */
  readonly rank: number;
  readonly radius: number;
}

/** A mark that asks for a label. */
export interface Wish extends InTheWay {
  readonly font: number;
  /** Of its label. */
  readonly width: number;
  /** Must be labelled: its label may lie on any mark. */
  readonly must?: boolean;
  /** The anchor of the last time, where it stays if it can. */
  readonly kept?: number | undefined;
  /** The ends of its drawn links: a label rather does not lie on them. */
  readonly towards?: readonly Point[];
  /** Whether a point belongs to the area of the mark. */
  readonly owns?: (x: number, y: number) => boolean;
}

/** A box in CSS pixels. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A label that has found room. */
export interface Placed {
  readonly key: string;
  /** Where it stands beside its mark: an index of the twelve anchors, then of those farther off. */
  readonly anchor: number;
  readonly box: Rect;
}

/** How many labels there may be, and what they must not touch. */
export interface Room extends Stage {
  /** At most this many labels, musts not counted. */
  readonly budget: number;
  /** What no label may touch: names of areas. */
  readonly reserved: readonly Rect[];
  /** Marks that ask for no label, and are in the way of others as those are that do. */
  readonly marks?: readonly InTheWay[];
}

/** So many of the first may cover marks that have no label, and any mark rather than go without: fewer on a small stage. */
const MOST_ALWAYS_NAMED = 60;
/** Square pixels of a stage for each of them. */
const ROOM_PER_FIRST = 12_000;
const AWAY = 3;
const ANCHORS = 12;
/** So much farther off, in CSS pixels, one of the first may stand where there is no room beside its mark. */
const FARTHER = 9;
const MOST_RINGS = 3;
const LINE = 1.12;
const GAP = 2;
const RIM = 4;
const IMPOSSIBLE = 9;
/** A mark under a label, one of the first above all. */
const ON_SMALL = 1.5;
const ON_LARGE = 12;
/** Own links under a label, ground of others under a label. */
const ON_LINK = 0.3;
const ABROAD = 1.4;
const ABROAD_OF_FIRST = 0.34;
const FIRST = 40;
const STAYING = 0.6;

interface Taken extends Rect {
  readonly owner: string;
  /** A mark, and whether one of the first may cover it. */
  readonly mark: 'small' | 'large' | null;
}

/**
 * How many of the first are always named on a stage.
 * @example
 * alwaysNamed({ width: 390, height: 680 }) // 22
 */
export const alwaysNamed = ({ width, height }: Stage): number =>
  Math.min(MOST_ALWAYS_NAMED, Math.round((width * height) / ROOM_PER_FIRST));

/** The labels that find room, first come first served. */
export function placeLabels(wishes: readonly Wish[], room: Room): readonly Placed[] {
  const taken = createNear<Taken>();
  const first = alwaysNamed(room);
  for (const rect of room.reserved) add(taken, { ...rect, owner: '', mark: null });
  for (const mark of [...wishes, ...(room.marks ?? [])]) add(taken, markOf(mark, first));
  const placed: Placed[] = [];
  let left = room.budget;
  for (const wish of [...wishes].sort(
    (a, b) => Number(b.must ?? false) - Number(a.must ?? false) || a.rank - b.rank,
  )) {
    if (left <= 0 && !wish.must) continue;
    const isFirst = wish.rank < first;
    const label = place(wish, taken, room, isFirst) ?? (isFirst ? insist(wish, taken, room) : null);
    if (!label) continue;
    add(taken, { ...grown(label.box), owner: wish.key, mark: null });
    placed.push(label);
    if (!wish.must) left -= 1;
  }
  return placed;
}

function add(taken: Near<Taken>, one: Taken): void {
  taken.add(one, one.x, one.y, one.x + one.width, one.y + one.height);
}

function markOf({ key, x, y, radius, rank }: InTheWay, first: number): Taken {
  const reach = radius + 1;
  const mark = rank >= first ? 'small' : 'large';
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach, owner: key, mark };
}

function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - GAP, y: y - GAP / 2, width: width + 2 * GAP, height: height + GAP };
}

/** A place for one of the first: a little off its mark, then also on the marks of others. */
function insist(wish: Wish, taken: Near<Taken>, room: Room): Placed | null {
  for (let ring = 1; ring < MOST_RINGS; ring += 1) {
    const label = place(wish, taken, room, true, ring);
    if (label) return label;
  }
  return place({ ...wish, must: true }, taken, room, true);
}

function place(wish: Wish, taken: Near<Taken>, room: Room, mayCover: boolean, ring = 0): Placed | null {
  let best: Placed | null = null;
  let least = wish.must ? Number.POSITIVE_INFINITY : IMPOSSIBLE;
  anchorsOf(wish, FARTHER * ring).forEach(({ x, y }, at) => {
    const anchor = at + ANCHORS * ring;
    const box = { x, y, width: wish.width, height: wish.font * LINE };
    if (!isInside(box, room)) return;
    let cost = 0.08 * at - (wish.kept === anchor ? STAYING : 0) + hits(box, wish, taken, mayCover);
    if (cost >= least) return;
    cost += ON_LINK * struck(box, wish) + (wish.rank < FIRST ? ABROAD_OF_FIRST : ABROAD) * abroad(box, wish);
    if (cost >= least) return;
    least = cost;
    best = { key: wish.key, anchor, box };
  });
  return best;
}

/** The left upper corners of a label: beside, below, above, and at the corners between. */
function anchorsOf({ x, y, radius, width, font }: Wish, farther: number): readonly Point[] {
  const height = font * LINE;
  const away = radius + AWAY + farther;
  const [right, left] = [x + away, x - away - width];
  const [below, above] = [y + away, y - away - height];
  const [near, lower, upper] = [0.75 * away, y + 0.35 * away, y - 0.35 * away - height];
  return [
    { x: right, y: y - height / 2 },
    { x: left, y: y - height / 2 },
    { x: x - width / 2, y: below },
    { x: x - width / 2, y: above },
    { x: x + near, y: lower },
    { x: x + near, y: upper },
    { x: x - near - width, y: lower },
    { x: x - near - width, y: upper },
    { x: x - 0.25 * width, y: below },
    { x: x - 0.75 * width, y: below },
    { x: x - 0.25 * width, y: above },
    { x: x - 0.75 * width, y: above },
  ];
}

function isInside({ x, y, width, height }: Rect, stage: Stage): boolean {
  return x >= RIM && y >= RIM && x + width <= stage.width - RIM && y + height <= stage.height - RIM;
}

/** What lies under a label: infinite for what no label may touch. */
function hits(box: Rect, wish: Wish, taken: Near<Taken>, mayCover: boolean): number {
  const { x, y, width, height } = grown(box);
  const seen = new Set<Taken>();
  let cost = 0;
  taken.visit(x, y, x + width, y + height, (other) => {
    if (cost === Number.POSITIVE_INFINITY) return;
    const dx = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    const dy = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    if (dx <= 0 || dy <= 0 || seen.has(other) || (other.mark && other.owner === wish.key)) return;
    seen.add(other);
    const may = other.mark !== null && (wish.must || (other.mark === 'small' && mayCover));
    const least = other.mark === 'large' ? ON_LARGE : ON_SMALL;
    cost += may ? least + (dx * dy) / 120 : Number.POSITIVE_INFINITY;
  });
  return cost;
}

/** How much of its own links a label would lie on. */
function struck({ x, y, width, height }: Rect, { towards = [], ...wish }: Wish): number {
  let sum = 0;
  for (const end of towards) {
    const length = Math.hypot(end.x - wish.x, end.y - wish.y) || 1;
    for (const share of [0.3, 0.6, 0.9]) {
      const far = (wish.radius + 4 + share * Math.min(wish.width, 0.8 * length)) / length;
      const [px, py] = [wish.x + far * (end.x - wish.x), wish.y + far * (end.y - wish.y)];
      if (px > x && px < x + width && py > y && py < y + height) sum += 1;
    }
  }
  return sum;
}

function abroad({ x, y, width, height }: Rect, { owns }: Wish): number {
  if (!owns) return 0;
  return [0.03, 0.5, 0.97].filter((share) => !owns(x + share * width, y + height / 2)).length;
}

/** Places labels so that none overlaps another: the stronger asks first, who finds no room goes without. */
import { createOccupancy, inside, type Occupancy, type Point, type Rect } from './geometry.ts';

export const ANCHORS = ['right', 'left', 'above', 'below'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** A label that asks for room next to a node (or to the top of a hull, with radius 0). */
export interface Wish extends Point {
  readonly key: string;
  readonly text: string;
  readonly radius: number;
  /** Font size in CSS pixels. */
  readonly font: number;
  /** Of the text, in CSS pixels. */
  readonly width: number;
  /** A must may cover any node; the others only smaller ones, if they are among the first. */
  readonly must: boolean;
}

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly font: number;
  readonly anchor: Anchor;
  readonly box: Rect;
}

/** A node that labels should not cover. */
export interface Obstacle extends Point {
  readonly key: string;
  readonly radius: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** At most this many labels, musts not counted. */
  readonly budget: number;
  /** Where labels stood in the last frame: they stay there while there is room. */
  readonly kept: ReadonlyMap<string, Anchor>;
}

const BOLD = 10;
const GAP = 3;
const PADDING = 1;

/** The labels that find room, in the order of `wishes`, strongest first. */
export function placeLabels(wishes: readonly Wish[], obstacles: readonly Obstacle[], room: Room): Label[] {
  const taken = createOccupancy();
  const labels: Label[] = [];
  let left = room.budget;
  for (const [index, wish] of wishes.entries()) {
    if (!wish.must && left <= 0) continue;
    const label = place(wish, index < BOLD, obstacles, taken, room);
    if (!label) continue;
    taken.add(label.box);
    labels.push(label);
    if (!wish.must) left--;
  }
  return labels;
}

function place(
  wish: Wish,
  bold: boolean,
  obstacles: readonly Obstacle[],
  taken: Occupancy,
  room: Room,
): Label | undefined {
  const kept = room.kept.get(wish.key);
  const order = kept ? [kept, ...ANCHORS.filter((anchor) => anchor !== kept)] : ANCHORS;
  const screen = { x: 0, y: 0, width: room.width, height: room.height };
  const free = order
    .map((anchor) => ({ anchor, box: boxAt(wish, anchor) }))
    .filter(({ box }) => inside(box, screen) && !taken.hits(box))
    .map((spot) => ({ ...spot, covered: covered(wish, spot.box, obstacles) }));
  const best =
    free.find((spot) => spot.covered.length === 0) ?? free.find((spot) => mayCover(wish, bold, spot.covered));
  return best && { key: wish.key, text: wish.text, font: wish.font, anchor: best.anchor, box: best.box };
}

function covered(wish: Wish, box: Rect, obstacles: readonly Obstacle[]): Obstacle[] {
  return obstacles.filter((node) => node.key !== wish.key && touches(box, node));
}

function mayCover(wish: Wish, bold: boolean, nodes: readonly Obstacle[]): boolean {
  return wish.must || (bold && nodes.every((node) => node.radius < wish.radius));
}

function touches(box: Rect, node: Obstacle): boolean {
  const x = Math.max(box.x, Math.min(node.x, box.x + box.width));
  const y = Math.max(box.y, Math.min(node.y, box.y + box.height));
  return Math.hypot(node.x - x, node.y - y) < node.radius;
}

function boxAt(wish: Wish, anchor: Anchor): Rect {
  const width = wish.width + 2 * PADDING;
  const height = wish.font * 1.25;
  const away = wish.radius + GAP;
  switch (anchor) {
    case 'right':
      return { x: wish.x + away, y: wish.y - height / 2, width, height };
    case 'left':
      return { x: wish.x - away - width, y: wish.y - height / 2, width, height };
    case 'above':
      return { x: wish.x - width / 2, y: wish.y - away - height, width, height };
    case 'below':
      return { x: wish.x - width / 2, y: wish.y + away, width, height };
  }
}

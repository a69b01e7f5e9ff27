/** Points, rectangles and distances on the screen, in CSS pixels. */
import { addTo } from '../../base/add-to.ts';

/** A place on the screen, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box whose upper left corner is its point. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * Whether two rectangles share more than a border.
 * @example
 * overlaps({ x: 0, y: 0, width: 2, height: 2 }, { x: 2, y: 0, width: 2, height: 2 }) // false
 */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * Whether the inner rectangle lies in the outer one, borders included.
 * @example
 * inside({ x: 0, y: 0, width: 2, height: 2 }, { x: 0, y: 0, width: 9, height: 9 }) // true
 */
export function inside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/**
 * The distance of two points, in CSS pixels.
 * @example
 * distance({ x: 0, y: 0 }, { x: 3, y: 4 }) // 5
 */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * From `point` to the nearest point of the line from `a` to `b`.
 * @example
 * distanceToSegment({ x: 9, y: 4 }, { x: 0, y: 0 }, { x: 6, y: 0 }) // 5
 */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return distance(point, { x: a.x + share * dx, y: a.y + share * dy });
}

/** A set of rectangles that answers quickly whether a further one would touch any of them. */
export interface Occupancy {
  add(rect: Rect): void;
  hits(rect: Rect): boolean;
}

const CELL = 64;

/** An empty stage that remembers the rectangles put on it, and tells whether one more has room. */
export function createOccupancy(): Occupancy {
  const cells = new Map<string, Rect[]>();
  return {
    add(rect) {
      for (const cell of cellsOf(rect)) {
        addTo(cells, cell, rect);
      }
    },
    hits: (rect) => cellsOf(rect).some((cell) => cells.get(cell)?.some((other) => overlaps(rect, other))),
  };
}

function cellsOf(rect: Rect): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(rect.x / CELL); x * CELL < rect.x + rect.width; x++) {
    for (let y = Math.floor(rect.y / CELL); y * CELL < rect.y + rect.height; y++) cells.push(`${x},${y}`);
  }
  return cells;
}

/** Where the pointer is, in CSS pixels from the corner of an element. */
export function pointIn(host: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = host.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

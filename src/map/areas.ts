/** Areas: the ground of a community as far as its marks, labels and name reach. They cannot overlap. */
import { contoursOf, type Field } from './contour.ts';
import type { Group } from './group.ts';
import type { Point } from './input.ts';
import type { Rect } from './labels.ts';
import { densityOf } from './mark.ts';
import { PAD, type Sheet } from './sheet.ts';

/** Smaller groups have no area. */
const FEWEST = 3;
const REACH = 46;
const GUTTER = 5;
/** Values beyond this make no difference. */
const MOST = 30;
/** Empty cells around the sheet, so that outlines close. */
const FRAME = 4;
const SMOOTHINGS = 3;
const LEAST_AREA = 900;

/** The outlines of the area of a group; `boxes` are its labels and its name. Corners are far enough apart for a smooth curve. */
export function outlinesOf(
  group: Group,
  boxes: readonly Rect[],
  sheet: Sheet,
  actors: number,
): readonly (readonly Point[])[] {
  if (group.marks.length < FEWEST) return [];
  const reach = REACH * Math.min(6, Math.max(1, densityOf(sheet.stage, actors)));
  const field = fieldOf(group, boxes, sheet, reach);
  const onStage = ({ x, y }: Point): Point => {
    return { x: PAD + (x - FRAME + 0.5) * sheet.size, y: PAD + (y - FRAME + 0.5) * sheet.size };
  };
  const rings = contoursOf(field).map((ring) => ring.filter((_, i) => i % 2 === 0).map(onStage));
  return rings.filter((ring) => sizeOf(ring) > LEAST_AREA);
}

/**
 * The area inside a closed line (the shoelace formula).
 * @example
 * sizeOf([{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 4, y: 3 }]) // 6
 */
export function sizeOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, point, at) => {
    const next = ring[(at + 1) % ring.length] ?? point;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Positive inside the area: how far, in pixels, the nearest border and the end of the reach are. */
function fieldOf(group: Group, boxes: readonly Rect[], sheet: Sheet, reach: number): Field {
  const columns = sheet.columns + 2 * FRAME;
  const rows = sheet.rows + 2 * FRAME;
  const border = borderDistances(group, sheet, columns, rows);
  const things = [
    ...group.marks.map(({ x, y, radius }) => ({ x, y, width: 0, height: 0, reach: reach + radius })),
    ...boxes.map((box) => ({ ...box, reach: reach - 22 })),
  ];
  const far = new Float32Array(columns * rows).fill(-MOST);
  for (const thing of things) stamp(far, thing, thing.reach, sheet, columns);
  let values = far.map((value, i) => {
    const inside = (border[i] ?? 0) * sheet.size - GUTTER / 2;
    return Math.max(-MOST, Math.min(MOST, inside, value));
  });
  for (let round = 0; round < SMOOTHINGS; round += 1) values = smooth(values, columns, rows);
  return { columns, rows, values };
}

/** Of each cell the distance to the border of the ground, in cells; negative outside. */
function borderDistances(group: Group, sheet: Sheet, columns: number, rows: number): Float32Array {
  const own = new Set(group.cells.map(({ column, row }) => (row + FRAME) * columns + column + FRAME));
  const all = new Float32Array(columns * rows);
  const [inside, outside] = [true, false].map((wanted) => {
    const start = all.map((_, at) => (own.has(at) === wanted ? sheet.columns : 0));
    return toNearestZero(start, columns);
  });
  return all.map((_, at) => (own.has(at) ? (inside?.[at] ?? 0) - 0.5 : 0.5 - (outside?.[at] ?? 0)));
}

/** Of each cell the distance to the nearest zero: two passes over the grid (chamfer, Borgefors 1986). Changes the distances. */
function toNearestZero(distance: Float32Array, columns: number): Float32Array {
  const pass = (at: number, step: number) => {
    const here = distance[at] ?? 0;
    if (here === 0) return;
    const beside = (by: number) => distance[at - step * by] ?? here;
    distance[at] = Math.min(
      here,
      beside(1) + 1,
      beside(columns) + 1,
      beside(columns + 1) + Math.SQRT2,
      beside(columns - 1) + Math.SQRT2,
    );
  };
  for (let at = 0; at < distance.length; at += 1) pass(at, 1);
  for (let at = distance.length - 1; at >= 0; at -= 1) pass(at, -1);
  return distance;
}

/** Raises the field around a thing: to the reach on it, less with the distance. */
function stamp(far: Float32Array, thing: Rect, reach: number, sheet: Sheet, columns: number): void {
  const toColumn = (x: number) => (x - PAD) / sheet.size - 0.5 + FRAME;
  const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
  const span = reach + MOST;
  const left = within(toColumn(thing.x - span), columns - 1);
  const right = within(toColumn(thing.x + thing.width + span), columns - 1);
  const last = far.length / columns - 1;
  const top = within(toColumn(thing.y - span), last);
  const bottom = within(toColumn(thing.y + thing.height + span), last);
  for (let row = top; row <= bottom; row += 1) {
    const y = PAD + (row - FRAME + 0.5) * sheet.size;
    const dy = Math.max(thing.y - y, 0, y - thing.y - thing.height);
    for (let column = left; column <= right; column += 1) {
      const x = PAD + (column - FRAME + 0.5) * sheet.size;
      const dx = Math.max(thing.x - x, 0, x - thing.x - thing.width);
      const at = row * columns + column;
      far[at] = Math.max(far[at] ?? 0, reach - Math.sqrt(dx * dx + dy * dy));
    }
  }
}

/** Each value becomes a mean of its neighbourhood (binomial, 3 × 3); the rim stays outside. */
function smooth(values: Float32Array, columns: number, rows: number) {
  return values.map((value, at) => {
    const column = at % columns;
    const row = (at - column) / columns;
    if (column === 0 || row === 0 || column === columns - 1 || row === rows - 1) return -MOST;
    const beside = (by: number) => (values[at - by] ?? 0) + (values[at + by] ?? 0);
    return (4 * value + 2 * (beside(1) + beside(columns)) + beside(columns - 1) + beside(columns + 1)) / 16;
  });
}

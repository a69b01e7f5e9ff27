/** Contours of a field of numbers on a grid: marching squares (Lorensen & Cline 1987, in the plane). */
import type { Point } from './input.ts';

/** A grid of values, row by row. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** A corner of a contour on an edge of the grid; `id` is the same for both cells beside the edge. */
interface Corner extends Point {
  readonly id: number;
}

type Edge = 'top' | 'right' | 'bottom' | 'left';

/** By the signs of the corners of a cell (8 4 / 1 2): the edges where a contour enters and leaves; positive values on one side. */
const CASES: readonly (readonly (readonly [from: Edge, to: Edge])[])[] = [
  [],
  [['bottom', 'left']],
  [['right', 'bottom']],
  [['right', 'left']],
  [['top', 'right']],
  [
    ['top', 'left'],
    ['bottom', 'right'],
  ],
  [['top', 'bottom']],
  [['top', 'left']],
  [['left', 'top']],
  [['bottom', 'top']],
  [
    ['left', 'bottom'],
    ['right', 'top'],
  ],
  [['right', 'top']],
  [['left', 'right']],
  [['bottom', 'right']],
  [['left', 'bottom']],
  [],
];

/** The closed lines along which the field is zero, in units of the grid. */
export function contoursOf(field: Field): readonly (readonly Point[])[] {
  const next = new Map<number, readonly [Corner, Corner]>();
  for (let row = 0; row < field.rows - 1; row += 1) {
    for (let column = 0; column < field.columns - 1; column += 1) {
      for (const [from, to] of piecesIn(field, column, row)) next.set(from.id, [from, to]);
    }
  }
  return ringsOf(next);
}

function piecesIn(field: Field, column: number, row: number): readonly (readonly [Corner, Corner])[] {
  const value = (dx: number, dy: number) => field.values[(row + dy) * field.columns + column + dx] ?? -1;
  const index =
    (value(0, 0) > 0 ? 8 : 0) |
    (value(1, 0) > 0 ? 4 : 0) |
    (value(1, 1) > 0 ? 2 : 0) |
    (value(0, 1) > 0 ? 1 : 0);
  const level = (dy: number): Corner => {
    const [a, b] = [value(0, dy), value(1, dy)];
    return { id: ((row + dy) * field.columns + column) * 2, x: column + a / (a - b), y: row + dy };
  };
  const upright = (dx: number): Corner => {
    const [a, b] = [value(dx, 0), value(dx, 1)];
    return { id: (row * field.columns + column + dx) * 2 + 1, x: column + dx, y: row + a / (a - b) };
  };
  const corner = (edge: Edge) => {
    if (edge === 'top' || edge === 'bottom') return level(edge === 'top' ? 0 : 1);
    return upright(edge === 'left' ? 0 : 1);
  };
  return (CASES[index] ?? []).map(([from, to]) => [corner(from), corner(to)] as const);
}

function ringsOf(next: Map<number, readonly [Corner, Corner]>): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  for (const start of [...next.keys()]) {
    const ring: Point[] = [];
    for (let piece = next.get(start); piece; ) {
      const [from, to] = piece;
      next.delete(from.id);
      ring.push({ x: from.x, y: from.y });
      piece = next.get(to.id);
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** The stage as a sheet of square cells, with soft corners and wavy lines so that borders look grown and not ruled. */
import type { Stage } from './input.ts';

/** A square of the stage and the area that owns it. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Its middle as the power diagram sees it. */
  readonly warpedX: number;
  readonly warpedY: number;
  /** The community that it belongs to; -1 outside. */
  owner: number;
}

/** All cells of the stage, looked up by place. */
export interface Sheet {
  readonly stage: Stage;
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  /** Those on the stage, row by row; corners are left out. */
  readonly cells: readonly Cell[];
  /** The cell at a place of the grid; undefined beyond the rim. */
  readonly at: (column: number, row: number) => Cell | undefined;
  /** The cell below a point; undefined beyond the rim. */
  readonly under: (x: number, y: number) => Cell | undefined;
}

/** Distance of the sheet from the rim of the stage. */
export const PAD = 14;
const WAVE = 7;
/** The left lower corner is left to the buttons of the page. */
const CORNER = { width: 50, height: 114 };
/** A stage that is smaller has no room to leave. */
const LEAST = 300;
/** Exponent of the superellipse that rounds the corners. */
const ROUND = 7;

/** A sheet of cells with sides of `size`. */
export function createSheet(stage: Stage, size: number): Sheet {
  const columns = Math.max(1, Math.floor((stage.width - 2 * PAD) / size));
  const rows = Math.max(1, Math.floor((stage.height - 2 * PAD) / size));
  const grid = Array.from({ length: columns * rows }, (_, i) =>
    cellAt(i % columns, Math.floor(i / columns), size),
  );
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? undefined : grid[row * columns + column];
  const under = (x: number, y: number) => at(Math.floor((x - PAD) / size), Math.floor((y - PAD) / size));
  const cells = grid.filter((cell) => isOnStage(cell, stage));
  return { stage, size, columns, rows, cells, at, under };
}

function cellAt(column: number, row: number, size: number): Cell {
  const [x, y] = [PAD + (column + 0.5) * size, PAD + (row + 0.5) * size];
  const warpedX = x + WAVE * Math.sin(y / 47 + 0.7) + 0.6 * WAVE * Math.sin(y / 23 + x / 71 + 2);
  const warpedY = y + WAVE * Math.sin(x / 53 + 1.9) + 0.6 * WAVE * Math.sin(x / 25 - y / 67 + 4);
  return { column, row, x, y, warpedX, warpedY, owner: -1 };
}

function isOnStage({ x, y }: Cell, { width, height }: Stage): boolean {
  if (width >= LEAST && x < CORNER.width && y > height - CORNER.height) return false;
  const from = (value: number, length: number) => Math.abs(value - length / 2) / (length / 2 - 0.3 * PAD);
  return from(x, width) ** ROUND + from(y, height) ** ROUND <= 1;
}

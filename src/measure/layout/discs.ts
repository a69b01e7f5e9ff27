/** Discs on a plane that keep apart: each lies in all square cells that it reaches into. */
import { addTo } from '../../base/add-to.ts';

/** The discs so far, asked whether another one would touch any. */
export interface Discs {
  readonly add: (x: number, y: number, radius: number) => void;
  /** Whether a disc would touch one that is there: the distance is less than the sum of the radii. */
  readonly touches: (x: number, y: number, radius: number) => boolean;
}

const COLUMNS = 2 ** 24;

/** No discs. Finding is quick where `cell` is about the width of most of them. */
export function createDiscs(cell: number): Discs {
  const cells = new Map<number, number[]>();
  const discs: { readonly x: number; readonly y: number; readonly radius: number }[] = [];
  const key = (column: number, row: number) => (column + COLUMNS / 2) * COLUMNS + row + COLUMNS / 2;

  /** The cells that a disc reaches into, until `visit` says that it has seen enough. */
  const someCell = (x: number, y: number, radius: number, visit: (at: number) => boolean): boolean => {
    const [right, bottom] = [Math.floor((x + radius) / cell), Math.floor((y + radius) / cell)];
    for (let column = Math.floor((x - radius) / cell); column <= right; column += 1) {
      for (let row = Math.floor((y - radius) / cell); row <= bottom; row += 1)
        if (visit(key(column, row))) return true;
    }
    return false;
  };

  return {
    add: (x, y, radius) => {
      const number = discs.push({ x, y, radius }) - 1;
      someCell(x, y, radius, (at) => {
        addTo(cells, at, number);
        return false;
      });
    },
    touches: (x, y, radius) =>
      someCell(x, y, radius, (at) =>
        (cells.get(at) ?? []).some((number) => {
          const other = discs[number];
          return other !== undefined && Math.hypot(other.x - x, other.y - y) < other.radius + radius;
        }),
      ),
  };
}

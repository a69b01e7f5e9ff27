/** Finds what lies near a point: items sorted into square cells. */

export interface Grid<T> {
  readonly add: (item: T, x: number, y: number) => void;
  /** Visits all items in the cell of a point and the eight around it. */
  readonly near: (x: number, y: number, visit: (item: T) => void) => void;
}

const COLUMNS = 2 ** 24;

/** A grid that finds everything nearer than `cell`. */
export function createGrid<T>(cell: number): Grid<T> {
  const cells = new Map<number, T[]>();
  const key = (column: number, row: number) => (column + COLUMNS / 2) * COLUMNS + row + COLUMNS / 2;
  const index = (value: number) => Math.floor(value / cell);

  return {
    add: (item, x, y) => {
      const at = key(index(x), index(y));
      const items = cells.get(at);
      if (items === undefined) cells.set(at, [item]);
      else items.push(item);
    },
    near: (x, y, visit) => {
      for (let column = index(x) - 1; column <= index(x) + 1; column += 1) {
        for (let row = index(y) - 1; row <= index(y) + 1; row += 1)
          cells.get(key(column, row))?.forEach(visit);
      }
    },
  };
}

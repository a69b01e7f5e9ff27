/** Finds items near a point: they are sorted into square cells. */
import { addTo } from '../base/add-to.ts';
import { MANY } from './many.ts';

/** Items by their places, visited by nearness. */
export interface Near<T> {
  readonly add: (item: T, left: number, top: number, right: number, bottom: number) => void;
  /** Visits the items whose cells a rectangle touches; one that lies in several cells may come several times. */
  readonly visit: (left: number, top: number, right: number, bottom: number, see: (item: T) => void) => void;
}

const COLUMNS = 4096;
const USUAL = 48;

/** The side of a cell that suits so many items, in CSS pixels: in a crowd smaller ones hold fewer. */
export const cellFor = (items: number): number => (items > MANY ? 16 : USUAL);

/** An empty index with cells of `size` pixels. */
export function createNear<T>(size = USUAL): Near<T> {
  const cells = new Map<number, T[]>();
  const index = (value: number) => Math.floor(value / size);
  return {
    add(item, left, top, right, bottom) {
      for (let row = index(top); row <= index(bottom); row += 1) {
        for (let column = index(left); column <= index(right); column += 1) {
          addTo(cells, row * COLUMNS + column, item);
        }
      }
    },
    visit(left, top, right, bottom, see) {
      for (let row = index(top); row <= index(bottom); row += 1) {
        for (let column = index(left); column <= index(right); column += 1) {
          const items = cells.get(row * COLUMNS + column);
          if (items) for (const item of items) see(item);
        }
      }
    },
  };
}

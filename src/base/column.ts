/** A column of whole numbers that grows. */
import { grown } from './grown.ts';

/** Grows at its end by doubling, so that adding costs the same however long it is. */
export interface Column {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** The numbers so far, in a column of their own. */
  readonly finish: () => Uint32Array<ArrayBuffer>;
}

const START = 1024;

/**
 * An empty column of numbers from 0 to 2³² − 1.
 * @example
 * const column = createColumn();
 * [3, 1].forEach(column.push);
 * [...column.finish()] // [3, 1]
 */
export function createColumn(): Column {
  let values = new Uint32Array(START);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) values = grown(values, new Uint32Array(length * 2));
      values[length] = value;
      length += 1;
    },
    length: () => length,
    finish: () => values.slice(0, length),
  };
}

/**
 * Where each of several runs begins, and where the last one ends: 0, then the sums of the lengths.
 * @example
 * [...startsOf(Uint32Array.of(2, 0, 3))] // [0, 2, 2, 5]
 */
export function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let at = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    at += lengths[i] ?? 0;
    starts[i + 1] = at;
  }
  return starts;
}

/**
 * The places of a column by their value, which is below `values`; equal ones in the order of `before`, else as they stand. A stable counting sort: linear time.
 * @example
 * [...orderOf(Uint32Array.of(5, 0, 5, 1), 6)] // [1, 3, 0, 2]
 */
export function orderOf(column: Uint32Array, values: number, before?: Uint32Array): Uint32Array {
  const next = new Uint32Array(values + 1);
  for (const value of column) next[value + 1] = (next[value + 1] ?? 0) + 1;
  for (let value = 1; value <= values; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
  const order = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i += 1) {
    const place = before === undefined ? i : (before[i] ?? 0);
    const value = column[place] ?? 0;
    const at = next[value] ?? 0;
    order[at] = place;
    next[value] = at + 1;
  }
  return order;
}

/** Very many numbers by keys that are numbers, too: lists in columns outside the heap. */
import { mix } from './hash.ts';

/** The numbers of each key. */
export interface NumberLists {
  readonly add: (key: number, value: number) => void;
  /** Hears of all numbers of a key, the last one first. */
  readonly each: (key: number, hear: (value: number) => void) => void;
}

/**
 * Lists without numbers, with room for so many in all; 12 to 16 bytes each. Keys are numbers of 32 bits with signs.
 * @example
 * const lists = createNumberLists(8);
 * lists.add(-7, 1);
 * lists.add(-7, 2);
 * const heard = [];
 * lists.each(-7, (value) => heard.push(value));
 * heard // [2, 1]
 */
export function createNumberLists(room: number): NumberLists {
  const [keys, values, next] = [new Int32Array(room), new Uint32Array(room), new Uint32Array(room)];
  const heads = new Uint32Array(2 ** Math.max(0, Math.ceil(Math.log2(room)) - 1));
  const headOf = (key: number): number => mix(key) & (heads.length - 1);
  let size = 0;
  return {
    add: (key, value) => {
      const head = headOf(key);
      keys[size] = key;
      values[size] = value;
      next[size] = heads[head] ?? 0;
      size += 1;
      heads[head] = size;
    },
    each: (key, hear) => {
      for (let at = heads[headOf(key)] ?? 0; at !== 0; at = next[at - 1] ?? 0)
        if (keys[at - 1] === key) hear(values[at - 1] ?? 0);
    },
  };
}

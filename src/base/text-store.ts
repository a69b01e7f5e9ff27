/** Very many short texts, as bytes outside the heap. */
import { grown } from './grown.ts';

/** Texts by number, in the order in which they were added. */
export interface TextStore {
  /** Keeps a text; gives its number, from 0 on. */
  readonly add: (text: string) => number;
  readonly at: (number: number) => string;
  readonly size: () => number;
}

const START = 1 << 16;
/** Bytes of UTF-8 for a code unit. */
const MOST = 3;

/**
 * Opens a store without texts: it keeps them as UTF-8 in one piece of memory, and gives each by its number.
 * @example
 * const store = createTextStore();
 * [store.add('Köln'), store.add('Bonn')] // [0, 1]
 * store.at(0) // 'Köln'
 */
export function createTextStore(): TextStore {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  let bytes = new Uint8Array(START);
  let ends = new Float64Array(START);
  let [size, used] = [0, 0];
  const reserve = (more: number) => {
    if (used + more > bytes.length) bytes = grown(bytes, new Uint8Array(bytes.length * 2 + more));
    if (size === ends.length) ends = grown(ends, new Float64Array(ends.length * 2));
  };
  return {
    size: () => size,
    add: (text) => {
      reserve(text.length * MOST);
      used += encoder.encodeInto(text, bytes.subarray(used)).written;
      ends[size] = used;
      return size++;
    },
    at: (number) => decoder.decode(bytes.subarray(ends[number - 1] ?? 0, ends[number] ?? 0)),
  };
}

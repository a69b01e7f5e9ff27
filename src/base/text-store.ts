/** Very many short texts, as bytes outside the heap. */
import { grown } from './grown.ts';

/** Texts by number, in the order in which they were added. */
export interface TextStore {
  /** Keeps a text; gives its number, from 0 on. */
  readonly add: (text: string) => number;
  readonly at: (number: number) => string;
  /** The texts from one number to before another, as plain data. */
  readonly packed: (from: number, to: number) => PackedTexts;
  readonly size: () => number;
}

/** Texts as UTF-8 one after the other, with where each ends: threads can tell each other. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly ends: Float64Array;
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
    packed: (from, to) => {
      const begin = ends[from - 1] ?? 0;
      const own = ends.slice(from, to).map((end) => end - begin);
      return { bytes: bytes.slice(begin, begin + (own.at(-1) ?? 0)), ends: own };
    },
  };
}

/**
 * The texts that were packed, in their order.
 * @example
 * const store = createTextStore();
 * ['Köln', 'Bonn', 'Ulm'].forEach(store.add);
 * [...textsIn(store.packed(1, 3))] // ['Bonn', 'Ulm']
 */
export function* textsIn({ bytes, ends }: PackedTexts): Generator<string> {
  const decoder = new TextDecoder();
  let begin = 0;
  for (const end of ends) {
    yield decoder.decode(bytes.subarray(begin, end));
    begin = end;
  }
}

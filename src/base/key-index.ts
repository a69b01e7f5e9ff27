/** Numbers for very many texts, which are not kept: two hashes of 32 bits stand for each. */
import { grown } from './grown.ts';
import { FNV_START, fnv, fnvStep, mix } from './hash.ts';

/** What stands for texts: two hashes for each, one after the other. Plain numbers, which threads can tell each other. */
export type Hashes = readonly number[];

/** Gives each distinct text the next number, from 0. */
export interface KeyIndex {
  /** The number of a text: 0 for the first one, 1 for the next new one. Of a hundred million texts, two share a number with odds of 1 to 3,000. */
  readonly numberOf: (key: string) => number;
  /** The numbers of the texts for which these stand. */
  readonly numbersOf: (hashes: Hashes) => readonly number[];
  readonly size: () => number;
}

const START = 1 << 12;
const SECOND = 0x9e3779b9;

/**
 * What stands for texts in every index.
 * @example
 * hashesOf(['a', 'b']).length // 4
 */
export function hashesOf(keys: readonly string[]): Hashes {
  const hashes: number[] = [];
  for (const key of keys) {
    let [first, second] = [FNV_START, SECOND];
    for (let i = 0; i < key.length; i += 1) {
      const unit = key.charCodeAt(i);
      first = fnvStep(first, unit);
      second = fnvStep(second, unit);
    }
    hashes.push(first >>> 0, second >>> 0);
  }
  return hashes;
}

/**
 * An index of no texts; 24 bytes or less for each. Open addressing, at most three quarters full.
 * @example
 * const index = createKeyIndex();
 * ['a', 'b', 'a'].map(index.numberOf) // [0, 1, 0]
 * index.size() // 2
 */
export function createKeyIndex(): KeyIndex {
  let slots = new Uint32Array(START);
  let [low, high] = [new Uint32Array(START), new Uint32Array(START)];
  let size = 0;

  /** The slot of a pair of hashes: its own, or the empty one that is to be its own. */
  const slotOf = (a: number, b: number): number => {
    let at = mix(a ^ b) & (slots.length - 1);
    for (let held = slots[at] ?? 0; held !== 0; held = slots[at] ?? 0) {
      if (low[held - 1] === a && high[held - 1] === b) break;
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  };
  const grow = () => {
    [low, high] = [doubled(low), doubled(high)];
    slots = new Uint32Array(slots.length * 2);
    for (let i = 0; i < size; i += 1) slots[slotOf(low[i] ?? 0, high[i] ?? 0)] = i + 1;
  };
  const numberOf = (a: number, b: number): number => {
    const held = slots[slotOf(a, b)] ?? 0;
    if (held !== 0) return held - 1;
    if (size >= slots.length * 0.75) grow();
    slots[slotOf(a, b)] = size + 1;
    low[size] = a;
    high[size] = b;
    return size++;
  };
  return {
    size: () => size,
    numberOf: (key) => numberOf(fnv(key, FNV_START), fnv(key, SECOND)),
    numbersOf: (hashes) => {
      const numbers: number[] = [];
      for (let i = 0; i < hashes.length; i += 2) numbers.push(numberOf(hashes[i] ?? 0, hashes[i + 1] ?? 0));
      return numbers;
    },
  };
}

const doubled = (values: Uint32Array<ArrayBuffer>) => grown(values, new Uint32Array(values.length * 2));

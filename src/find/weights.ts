/** How much each feature counts for each kind: integers, looked up by the number of the feature. */

import type { WeightTable } from '../knowledge/format/weights.ts';
import { KINDS } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import { featureOfName, TEMPLATE_COUNT, templateOf, valueIn } from './templates.ts';

/** A table from feature numbers to three weights. Features with small values have places of their own, the others are hashed (open addressing). */
export interface Weights {
  readonly size: number;
  /** Adds up the weights of `features[0 … count)` into `scores` from `at` on, one sum for each kind. */
  readonly sum: (features: Int32Array, count: number, scores: Float64Array, at: number) => void;
  /** The place of a feature in the table, below `capacity`; its weights are 0 where it is not listed. */
  readonly slotOf: (feature: number) => number;
  readonly capacity: number;
  /** The weight at a place for a kind. */
  readonly at: (slot: number, kind: number) => number;
  /** The weight of one feature for one kind. */
  readonly of: (feature: number, kind: number) => number;
  /** The same weights, but that one feature counts nothing. */
  readonly without: (feature: number) => Weights;
}

const K = KINDS.length;
/** Values below this have places of their own: pairs of small codes. */
const DIRECT = 4096;
const FIRST_HASHED = TEMPLATE_COUNT * DIRECT;

/** Builds the table. `values` holds three weights for each feature. */
export function createWeights(features: ArrayLike<number>, values: ArrayLike<number>): Weights {
  let capacity = 1024;
  while (capacity < features.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity).fill(-1);
  const hashed = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  const slotOf = (key: number): number => {
    const value = valueIn(key);
    return value < DIRECT ? templateOf(key) * DIRECT + value : FIRST_HASHED + hashed(key);
  };
  const table = new Int32Array((FIRST_HASHED + capacity) * K);
  for (let i = 0; i < features.length; i += 1) {
    const key = features[i] as number;
    if (valueIn(key) >= DIRECT) keys[hashed(key)] = key;
    const slot = slotOf(key);
    for (let k = 0; k < K; k += 1) table[slot * K + k] = values[i * K + k] as number;
  }
  const sum = (list: Int32Array, count: number, scores: Float64Array, at: number): void => {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = 0; i < count; i += 1) {
      const slot = slotOf(list[i] as number) * K;
      a += table[slot] as number;
      b += table[slot + 1] as number;
      c += table[slot + 2] as number;
    }
    scores[at] = a;
    scores[at + 1] = b;
    scores[at + 2] = c;
  };
  const without = (feature: number): Weights => {
    const kept = Array.from({ length: features.length }, (_, i) => i).filter((i) => features[i] !== feature);
    return createWeights(
      kept.map((i) => features[i] as number),
      kept.flatMap((i) => Array.from({ length: K }, (_, k) => values[i * K + k] as number)),
    );
  };
  return {
    size: features.length,
    sum,
    slotOf,
    capacity: FIRST_HASHED + capacity,
    at: (slot, kind) => table[slot * K + kind] as number,
    of: (key, kind) => table[slotOf(key) * K + kind] ?? 0,
    without,
  };
}

/** Reads a weight file: `feature<TAB>person<TAB>organization<TAB>place`, integers; lines with # are remarks. Features of rules that are gone are left out. */
export function parseWeights(content: string, rules: readonly Rule[]): WeightTable {
  const features: number[] = [];
  const values: number[] = [];
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [name = '', ...numbers] = line.split('\t');
    const code = featureOfName(name, rules);
    if (code < 0) continue;
    features.push(code);
    for (let k = 0; k < K; k += 1) values.push(Number(numbers[k] ?? 0));
  }
  return { features: Uint32Array.from(features), values: Int32Array.from(values) };
}

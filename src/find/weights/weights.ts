/** How much each feature counts for each kind: integers, looked up by the number of the feature. */

import type { WeightTable } from '../../knowledge/format/weights.ts';
import { KINDS } from '../../model.ts';
import { SMALL_FEATURES } from '../features/templates.ts';

/** A table from feature numbers to three weights. Features of small templates have places of their own, the others are hashed (open addressing). */
export interface FeatureWeights {
  /** Adds up the weights of `features[0 … count)` into `scores` from `at` on, one sum for each kind. */
  readonly sum: (features: Int32Array, count: number, scores: Float64Array, at: number) => void;
  /** The place of a feature in the table, below `capacity`; its weights are 0 where it is not listed. */
  readonly slotOf: (feature: number) => number;
  readonly capacity: number;
  /** The weight at a place for a kind. */
  readonly at: (slot: number, kind: number) => number;
  /** The weight of one feature for one kind. */
  readonly of: (feature: number, kind: number) => number;
}

const K = KINDS.length;

/** Opens a table of weights for looking up: features with small numbers directly, others in a hash table. */
export function createWeights({ features, values }: WeightTable): FeatureWeights {
  const hashing = features.reduce((count, key) => (key < SMALL_FEATURES ? count : count + 1), 0);
  let capacity = 1024;
  while (capacity < hashing * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity).fill(-1);
  const hashed = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  const slotOf = (key: number): number => (key < SMALL_FEATURES ? key : SMALL_FEATURES + hashed(key));
  const table = new Int32Array((SMALL_FEATURES + capacity) * K);
  for (let i = 0; i < features.length; i += 1) {
    const key = features[i] ?? 0;
    const slot = slotOf(key);
    if (slot >= SMALL_FEATURES) keys[slot - SMALL_FEATURES] = key;
    for (let k = 0; k < K; k += 1) table[slot * K + k] = values[i * K + k] ?? 0;
  }
  const sum = (list: Int32Array, count: number, scores: Float64Array, at: number): void => {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = 0; i < count; i += 1) {
      const slot = slotOf(list[i] ?? 0) * K;
      a += table[slot] ?? 0;
      b += table[slot + 1] ?? 0;
      c += table[slot + 2] ?? 0;
    }
    scores[at] = a;
    scores[at + 1] = b;
    scores[at + 2] = c;
  };
  return {
    sum,
    slotOf,
    capacity: SMALL_FEATURES + capacity,
    at: (slot, kind) => table[slot * K + kind] ?? 0,
    of: (key, kind) => table[slotOf(key) * K + kind] ?? 0,
  };
}

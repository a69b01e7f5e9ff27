/** How probable each candidate of a sentence is with each kind, over all choices of names that do not overlap (forward-backward algorithm). */

import { KINDS } from '../model.ts';
import type { Example } from './example.ts';

type Candidates = Pick<Example, 'length' | 'starts' | 'ends'>;

const K = KINDS.length;

/** Probabilities of each candidate and kind; `scores` holds K scores for each candidate. */
export function marginalsOf(candidates: Candidates, scores: Float64Array): Float64Array {
  const { starts, ends, length } = candidates;
  const forward = forwardOf(candidates, scores);
  const backward = backwardOf(candidates, scores);
  const total = forward[length] ?? 0;
  return scores.map((score, i) => {
    const candidate = Math.floor(i / K);
    const outside = (forward[starts[candidate] ?? 0] ?? 0) + (backward[ends[candidate] ?? 0] ?? 0) - total;
    return Math.exp(outside + score);
  });
}

/** For each position: the logarithm of the sum over all choices of names before it. */
function forwardOf({ length, starts, ends }: Candidates, scores: Float64Array): Float64Array {
  const ending = placed(ends, length);
  const forward = new Float64Array(length + 1);
  for (let at = 1; at <= length; at += 1) {
    let sum = forward[at - 1] ?? 0;
    for (const i of ending[at] ?? []) sum = addNames(sum, forward[starts[i] ?? 0] ?? 0, scores, i);
    forward[at] = sum;
  }
  return forward;
}

/** For each position: the logarithm of the sum over all choices of names behind it. */
function backwardOf({ length, starts, ends }: Candidates, scores: Float64Array): Float64Array {
  const beginning = placed(starts, length);
  const backward = new Float64Array(length + 1);
  for (let at = length - 1; at >= 0; at -= 1) {
    let sum = backward[at + 1] ?? 0;
    for (const i of beginning[at] ?? []) sum = addNames(sum, backward[ends[i] ?? 0] ?? 0, scores, i);
    backward[at] = sum;
  }
  return backward;
}

/** The candidates by their place. */
function placed(places: Int32Array, length: number): readonly (readonly number[])[] {
  const byPlace: number[][] = Array.from({ length: length + 1 }, () => []);
  for (const [i, place] of places.entries()) byPlace[place]?.push(i);
  return byPlace;
}

/** A sum to which a candidate is added as a name of each kind. */
function addNames(sum: number, rest: number, scores: Float64Array, candidate: number): number {
  let more = sum;
  for (let k = 0; k < K; k += 1) more = logAdd(more, rest + (scores[candidate * K + k] ?? 0));
  return more;
}

/** The logarithm of the sum of two numbers that are given by their logarithms. */
function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

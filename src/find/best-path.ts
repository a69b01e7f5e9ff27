/** The best names of a sentence: non-overlapping candidates with kinds, by the highest sum of scores (Viterbi over spans). */

import { KINDS } from '../model.ts';
import type { Candidate } from './candidates/index.ts';

/** A chosen candidate: a segment of the sentence with its kind. */
export interface Segment {
  /** Index into the sentence's candidates. */
  readonly candidate: number;
  readonly kind: number;
  readonly score: number;
}

const K = KINDS.length;
const NO_NAMES: readonly Segment[] = [];

/** `scores` holds K scores for each candidate; a stretch without a name scores 0. Candidates are sorted by start. */
export function bestPath(
  length: number,
  candidates: readonly Candidate[],
  scores: Float64Array,
): readonly Segment[] {
  const kinds = new Uint8Array(candidates.length);
  const byEnd: number[][] = [];
  for (let i = 0; i < candidates.length; i += 1) {
    let kind = 0;
    for (let k = 1; k < K; k += 1)
      if ((scores[i * K + k] as number) > (scores[i * K + kind] as number)) kind = k;
    kinds[i] = kind;
    if ((scores[i * K + kind] as number) <= 0) continue;
    const { end } = candidates[i] as Candidate;
    const list = byEnd[end];
    if (list) list.push(i);
    else byEnd[end] = [i];
  }
  if (byEnd.length === 0) return NO_NAMES;
  const best = new Float64Array(length + 1);
  const choice = new Int32Array(length + 1).fill(-1);
  for (let end = 1; end <= length; end += 1) {
    best[end] = best[end - 1] as number;
    const ending = byEnd[end];
    if (!ending) continue;
    for (const i of ending) {
      const total =
        (best[(candidates[i] as Candidate).start] as number) +
        (scores[i * K + (kinds[i] as number)] as number);
      if (total <= (best[end] as number)) continue;
      best[end] = total;
      choice[end] = i;
    }
  }
  const path: Segment[] = [];
  for (let at = length; at > 0; ) {
    const i = choice[at] as number;
    if (i === -1) at -= 1;
    else {
      path.push({
        candidate: i,
        kind: kinds[i] as number,
        score: scores[i * K + (kinds[i] as number)] as number,
      });
      at = (candidates[i] as Candidate).start;
    }
  }
  return path.reverse();
}

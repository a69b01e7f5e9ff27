/** The best segmentation of a sentence: of overlapping candidates at most one stands, with a kind, so that the sum of scores is highest (Viterbi over spans). */

import { item } from '../base/item.ts';
import { KINDS } from '../model.ts';
import type { Candidate } from './candidates/index.ts';

/** A chosen candidate: a segment of the sentence with its kind. */
export interface Segment {
  /** Index into the sentence's candidates. */
  readonly candidate: number;
  readonly kind: number;
  readonly score: number;
}

/** A segment that is better than no name, with where it begins. */
interface Edge extends Segment {
  readonly start: number;
}

const K = KINDS.length;
const NO_NAMES: readonly Segment[] = [];

/** `scores` holds K scores for each candidate; a stretch without a name scores 0. Candidates are sorted by start. */
export function bestSegmentation(
  length: number,
  candidates: readonly Candidate[],
  scores: Float64Array,
): readonly Segment[] {
  const edges = edgesByEnd(candidates, scores);
  if (edges.length === 0) return NO_NAMES;
  const best = new Float64Array(length + 1);
  const last: (Edge | undefined)[] = new Array(length + 1);
  for (let end = 1; end <= length; end += 1) {
    best[end] = best[end - 1] ?? 0;
    for (const edge of edges[end] ?? NO_EDGES) {
      const total = (best[edge.start] ?? 0) + edge.score;
      if (total < (best[end] ?? 0) || (total === best[end] && !isShorter(edge, end, last))) continue;
      best[end] = total;
      last[end] = edge;
    }
  }
  return traced(last);
}

/** Whether a name is a shorter one than that which was found to end there, with no other name in the words that it leaves out: an office rather than a part. */
const isShorter = ({ start }: Edge, end: number, last: readonly (Edge | undefined)[]): boolean =>
  last[end] !== undefined && last[start] === undefined;

const NO_EDGES: readonly Edge[] = [];

/** What may be chosen, each with its best kind, by the end. */
function edgesByEnd(candidates: readonly Candidate[], scores: Float64Array): readonly (readonly Edge[])[] {
  const byEnd: Edge[][] = [];
  for (let candidate = 0; candidate < candidates.length; candidate += 1) {
    const kind = bestKind(scores, candidate * K);
    const score = scores[candidate * K + kind] ?? 0;
    if (score <= 0) continue;
    const { start, end } = item(candidates, candidate);
    const edge = { candidate, kind, score, start };
    const ending = byEnd[end];
    if (ending) ending.push(edge);
    else byEnd[end] = [edge];
  }
  return byEnd;
}

function bestKind(scores: Float64Array, from: number): number {
  let best = 0;
  for (let k = 1; k < K; k += 1) if ((scores[from + k] ?? 0) > (scores[from + best] ?? 0)) best = k;
  return best;
}

/** The chosen segments, found from the end of the sentence back. */
function traced(last: readonly (Edge | undefined)[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = last.length - 1; at > 0; ) {
    const edge = last[at];
    if (edge) segments.push({ candidate: edge.candidate, kind: edge.kind, score: edge.score });
    at = edge?.start ?? at - 1;
  }
  return segments.reverse();
}

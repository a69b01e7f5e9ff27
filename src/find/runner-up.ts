/** The second-best reading of a chosen name, and by how much it lost. */

import { KINDS, type Kind, type Mention } from '../model.ts';
import type { Segment } from './overlaps.ts';

const K = KINDS.length;

/** The second-best kind, or none where leaving the name out would be next; the margin is in units of weights. */
export function runnerUp(
  { candidate, kind, score }: Segment,
  scores: Float64Array,
): NonNullable<Mention['runnerUp']> {
  let second: Kind | 'none' = 'none';
  let best = 0;
  for (let k = 0; k < K; k += 1) {
    const other = scores[candidate * K + k] ?? 0;
    if (k === kind || other <= best) continue;
    second = KINDS[k] ?? 'none';
    best = other;
  }
  return { kind: second, margin: Math.round(score - best) };
}

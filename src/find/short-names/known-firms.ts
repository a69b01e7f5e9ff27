/** Unlisted names of several words with which the full name of a company in the article begins are the company, whoever else may be called so: *Aca Joe* of *Aca Joe Inc*. */

import { KINDS } from '../../model.ts';
import type { AnalysedSentence } from '../candidates/index.ts';
import { type Changes, note } from '../changes.ts';
import type { Memory } from '../memory.ts';
import { recallShortName } from './recalled.ts';

const K = KINDS.length;
const ORGANIZATION = KINDS.indexOf('organization');

/** Gives the short names of companies in `scores`, K for each candidate, their best score as organizations and takes away the other kinds. */
export function knowFirms(
  { candidates, profiles }: AnalysedSentence,
  memory: Memory,
  scores: Float64Array,
  changes: Changes,
): void {
  if (memory.size === 0) return;
  candidates.forEach(({ start, end, list }, i) => {
    if (list || end - start < 2) return;
    const known = recallShortName(memory, profiles, start, end);
    if (!known?.has('organization') || known.size > 1) return;
    const own = scores.subarray(i * K, i * K + K);
    const best = Math.max(...own);
    note(changes, i, 'score/short-of-firm', best - (own[ORGANIZATION] ?? 0));
    own.fill(Math.min(best, 0));
    own[ORGANIZATION] = best;
  });
}

/** A listed name that holds a mark rules out the names inside it: `Johnson & Johnson` names neither of two persons. */

import { item } from '../base/item.ts';
import { KINDS } from '../model.ts';
import type { AnalysedSentence, Candidate } from './candidates/index.ts';
import { symbolSet } from './profile/symbols.ts';

const K = KINDS.length;
const MARKS = symbolSet('slash', 'ampersand', 'punctuation');

/** The score of what may not be chosen. */
const NEVER = -1;

const isInside = (inner: Candidate, outer: Candidate): boolean =>
  inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

/** Whether a candidate is a listed name with a mark between its words. */
const isMarkedName = (candidate: Candidate, { profiles }: AnalysedSentence): boolean =>
  candidate.list !== undefined &&
  candidate.end - candidate.start > 2 &&
  profiles.slice(candidate.start + 1, candidate.end - 1).some(({ symbol }) => MARKS.has(symbol));

/** Takes from `scores`, K for each candidate, what speaks for names inside a listed name with a mark that itself scores above no name. */
export function overrule(sentence: AnalysedSentence, scores: Float64Array): void {
  const { candidates } = sentence;
  for (let outer = 0; outer < candidates.length; outer += 1) {
    const candidate = item(candidates, outer);
    if (!isMarkedName(candidate, sentence)) continue;
    if (Math.max(...scores.subarray(outer * K, outer * K + K)) <= 0) continue;
    for (let inner = 0; inner < candidates.length; inner += 1)
      if (isInside(item(candidates, inner), candidate)) scores.fill(NEVER, inner * K, inner * K + K);
  }
}

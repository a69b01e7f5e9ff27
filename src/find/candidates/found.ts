/** The candidates of a sentence while they are collected: each stretch once, with all that found it. */

import { type Candidate, inOrder, type ListMatch } from './candidate.ts';

interface GrowingCandidate extends Candidate {
  list: ListMatch | undefined;
  readonly rules: number[];
  whole: boolean;
}

/** The candidates by one number for start and end. */
export type FoundCandidates = Map<number, GrowingCandidate>;

/** More than the tokens of any sentence. */
const LENGTH = 2 ** 20;

/** The candidate of a stretch, made where there is none yet. */
export function candidateAt(found: FoundCandidates, start: number, end: number): GrowingCandidate {
  const key = start * LENGTH + end;
  let known = found.get(key);
  if (!known) {
    known = { start, end, list: undefined, rules: [], whole: false };
    found.set(key, known);
  }
  return known;
}

/** The candidates found so far, in text order. */
export const sorted = (found: FoundCandidates): readonly Candidate[] => [...found.values()].sort(inOrder);

/** A candidate with the words in it and beside it, as the families of features look at it. */

import { item } from '../../base/item.ts';
import type { AnalysedSentence, Candidate } from '../candidates/index.ts';
import type { Profile } from '../profile/profile.ts';
import { EDGE } from '../profile/symbols.ts';

/** The words of a candidate and their neighbours, looked up once for all families of features. */
export interface Stretch {
  readonly sentence: AnalysedSentence;
  readonly candidate: Candidate;
  readonly profiles: readonly Profile[];
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly first: Profile;
  readonly last: Profile;
  /** Contexts of the words beside it. */
  readonly left: number;
  readonly right: number;
}

/** A candidate of a sentence as the families of features look at it. */
export function stretchOf(sentence: AnalysedSentence, candidate: Candidate): Stretch {
  const { profiles } = sentence;
  const { start, end } = candidate;
  return {
    sentence,
    candidate,
    profiles,
    start,
    end,
    words: end - start,
    first: item(profiles, start),
    last: item(profiles, end - 1),
    left: contextAt(profiles, start - 1),
    right: contextAt(profiles, end),
  };
}

/** The context of a word, `edge` outside the sentence. */
export const contextAt = (profiles: readonly Profile[], at: number): number => profiles[at]?.context ?? EDGE;

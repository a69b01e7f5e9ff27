/** Stretches of a sentence that may be names. Offsets are tokens of the sentence, half-open. */

import type { Profile } from '../profile/profile.ts';

/** A listed name found in the sentence. */
export interface ListMatch {
  readonly start: number;
  readonly end: number;
  /** Rows as the gazetteer gives them: `2 * row`, plus 1 for a bare surname. */
  readonly rows: Uint32Array;
  /** Whether the last word stands in the genitive. */
  readonly genitive: boolean;
}

/** A stretch of words with all that proposes it as a name: lists, rules, the memory of the article. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly list: ListMatch | undefined;
  /** Numbers of the rules that mark exactly this stretch. */
  readonly rules: readonly number[];
  /** Whether one of these says that no part of it is a name by itself. */
  readonly whole?: boolean;
}

/** One sentence with all that speaks for names in it. */
export interface AnalysedSentence {
  readonly profiles: readonly Profile[];
  /** Sorted by start and end. */
  readonly candidates: readonly Candidate[];
  readonly lists: readonly ListMatch[];
  /** Listed phrases that describe a body and are not names, by the token they begin with. */
  readonly described: ReadonlyMap<number, ListMatch>;
}

/** Sorts candidates by their beginning, then by their end. */
export const inOrder = (a: Candidate, b: Candidate): number => a.start - b.start || a.end - b.end;

/** Somebody who answers one suggestion after the other, on the command line or in the page. */
import type { Entry } from '../corrections/index.ts';
import { decidedBy } from './decided.ts';
import type { Suggestion } from './suggestion.ts';

/** An answer; without entries the suggestion was skipped. */
export interface Step {
  /** The place of the suggestion. */
  readonly at: number;
  readonly entries: readonly Entry[];
}

/** What is still asked, and what was answered so far. */
export interface Sitting {
  readonly suggestions: readonly Suggestion[];
  /** In the order in which they were made; the last one can be taken back. */
  readonly steps: readonly Step[];
}

/** The place of the suggestion that is asked: the next one that no answer has decided; behind all where none is left. */
export function placeIn({ suggestions, steps }: Sitting): number {
  const isDecided = decidedBy(steps.flatMap(({ entries }) => entries));
  const from = (steps.at(-1)?.at ?? -1) + 1;
  const at = suggestions.findIndex(({ subject }, i) => i >= from && !isDecided(subject));
  return at < 0 ? suggestions.length : at;
}

/** How many answers have decided something. */
export const decisionsIn = ({ steps }: Pick<Sitting, 'steps'>): number =>
  steps.filter(({ entries }) => entries.length > 0).length;

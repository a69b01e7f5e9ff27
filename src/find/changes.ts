/** What changes scores after weights were summed, and the note of it that goes with a name where it is chosen. */

import type { Evidence } from '../model.ts';

/** The changes by their ids; their words are those of `why`. */
export const CHANGES = [
  'score/short-of-firm',
  'score/whole-name',
  'score/two-names',
  'score/no-sign-of-place',
  'score/ends-in-noun',
  'score/named-thing',
  'score/club-of-town',
] as const;
/** The id of what changes scores. */
export type ChangeId = (typeof CHANGES)[number];

/** Candidate -> what was changed in its favour. */
export type Changes = Map<number, readonly Evidence[]>;

/** Notes that a candidate is held for what it is since something else was struck out that counted as much; what counted nothing is not noted. */
export function note(changes: Changes, candidate: number, id: ChangeId, counted: number): void {
  if (counted <= 0) return;
  const noted = changes.get(candidate) ?? [];
  const known = noted.find((one) => one.id === id)?.weight ?? 0;
  const weight = Math.max(known, Math.round(counted));
  changes.set(candidate, [...noted.filter((one) => one.id !== id), { by: 'feature', id, weight }]);
}

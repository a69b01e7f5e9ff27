/** Merges the corrections of two people: what one of them has and the other does not contradict. */
import type { Problem } from '../model.ts';
import { consistent } from './contradictions.ts';
import type { Correction } from './correction.ts';
import { type Edited, withEntries } from './edit.ts';
import { entryKey } from './entry.ts';
import { parseCorrections } from './parse.ts';

/** A file with the other's corrections behind its own, and how many came to it. */
export interface Merged extends Edited {
  /** How many corrections are new. */
  readonly added: number;
}

/** The text of `mine` with the corrections of `theirs`; the problems are contradictions, which are left out, and what cannot be read. */
export function mergeCorrections(mine: string, theirs: string, name: string): Merged {
  const own = parseCorrections(mine);
  const other = parseCorrections(theirs, name);
  if (own.broken || other.broken)
    return {
      text: mine,
      changed: false,
      added: 0,
      problems: [...own.problems, ...other.problems].filter(({ lost }) => lost),
    };
  const known = new Set(own.corrections.map(entryKey));
  const fresh = other.corrections.filter((one) => !known.has(entryKey(one)));
  const { accepted, problems } = accept(own.corrections, fresh);
  const edited = withEntries(mine, accepted);
  return {
    ...edited,
    added: accepted.length,
    problems: [...edited.problems, ...other.problems, ...problems],
  };
}

/** Those of `fresh` that contradict nothing, and the contradictions of the others. */
function accept(own: readonly Correction[], fresh: readonly Correction[]) {
  const before = consistent(own).problems.length;
  if (consistent([...own, ...fresh]).problems.length === before) return { accepted: fresh, problems: [] };
  const accepted: Correction[] = [];
  const problems: Problem[] = [];
  const old = new Set(consistent(own).problems.map(({ where }) => where));
  for (const one of fresh) {
    const against = consistent([...own, ...accepted, one]).problems.filter(({ where }) => !old.has(where));
    if (against.length === 0) accepted.push(one);
    else problems.push(...against.map((problem) => leftOut(problem, one)));
  }
  return { accepted, problems };
}

const leftOut = (problem: Problem, { at }: Correction): Problem => ({
  ...problem,
  hint: `${at} was left out. Change one of the two, and merge again.`,
});
